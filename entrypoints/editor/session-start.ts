import type { Fault } from '../../drafts/fault';
import type { Lessons } from '../../form/naming/taught';
import type { PageFacts } from '../../form/page/page-facts';
import type { ProductIdentity } from '../../form/product';
import type { Reading } from '../../form/reading/read';
import type { ProductMemory } from '../../messages/shapes';
import type { Root } from './root';

/** Nobody could be asked what is known of a product, and why not. */
export interface Forgotten extends ProductMemory {
  fault: Fault;
  pending?: undefined;
}

/** A form that was recognised, and all that is known when it is to be followed. */
export interface SessionStart {
  product: ProductIdentity;
  /** Reads again, in its own time, what changed since the form was recognised. */
  catchUp(): Promise<void>;
  /** The form as it is in the page when this is called; undefined when it is not there any more. */
  reading(): Reading | undefined;
  facts: PageFacts;
  memory: ProductMemory | Forgotten;
  /** What was forgotten at the start is known now, and what was edited is kept: the form is to be read anew. */
  remembered(): void;
  root: Root;
  lessons(): Lessons;
  /** Lets the seller point at a field. */
  teach(field: string): void;
  /** Whether a form under this name is another product's. */
  isAnother(name: string): boolean;
  gone(): void;
}
