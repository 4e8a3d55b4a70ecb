import { products } from './products';

/** One row of My Applications. */
export interface Application {
  id: string;
  product: string;
  name: string;
  type: 'release' | 'modification';
  state: 'draft' | 'pending' | 'rejected' | 'approved';
  submitted: string;
}

const row = (
  id: string,
  alias: string,
  type: Application['type'],
  state: Application['state'],
  day: string,
): Application => {
  const product = products.find((one) => one.alias === alias);
  if (!product) throw new Error(`No product ${alias}`);
  return { id, product: product.id, name: String(product.fields.name), type, state, submitted: day };
};

/** My Applications, newest first: one row of each state. */
export const applications: readonly Application[] = [
  row('A-20931', 'rejected', 'release', 'rejected', '2026-11-18 10:12'),
  row('A-20930', 'draft', 'release', 'draft', '2026-11-18 09:47'),
  row('A-20927', 'license', 'modification', 'pending', '2026-11-17 16:40'),
  row('A-20888', 'large', 'modification', 'approved', '2026-11-02 09:05'),
  row('A-20816', 'saas', 'release', 'approved', '2026-09-21 11:31'),
];

/** The actions that a row offers in its state. */
export const ACTIONS = {
  draft: ['modify', 'delete'],
  pending: ['details', 'withdraw'],
  rejected: ['details', 'modify', 'delete'],
  approved: ['details'],
} as const satisfies Record<Application['state'], readonly string[]>;
