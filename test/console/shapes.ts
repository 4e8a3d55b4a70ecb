import type { Attribute, BillingMode, DeliveryMethod } from '../../form/product';

/** What one product has of its own. */
export interface ProductShape {
  alias: string;
  id: string;
  name: string;
  delivery: DeliveryMethod;
  overview: string;
  about: string;
  status?: 'released' | 'discontinued' | 'rejected' | 'draft';
  /** Answers to the Yes/No questions of the form; all are Yes otherwise. */
  answers?: Partial<Record<'publicSales' | 'supervision' | 'multiInstance', boolean>>;
  specs: SpecShape[];
}

/** What one specification has of its own. */
export interface SpecShape {
  name: string;
  prices: Partial<Record<BillingMode, string>>;
  trial?: string;
  quantity?: [min: string, max: string, step: string];
  attributes?: Attribute[];
  hidden?: boolean;
  state?: 'released' | 'discontinued' | 'new';
}
