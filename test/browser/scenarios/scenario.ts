import type { Site } from '../../../form/product';
import type { FormDriver } from '../harness/form-driver';
import type { SampleFile } from './sample-files';

/** One thing a seller does on a product's form, and everything that must then stand, whatever the console. */
export interface Scenario {
  name: string;
  /** Alias of a practice product. */
  product: string;
  act(form: FormDriver, seller: Seller): Promise<void>;
  /** `rule field spec` of each finding; none: the page must stay silent. */
  flags: readonly string[];
  /** What a console must offer; the others leave the scenario out. */
  needs?: readonly Ability[];
  /** The site that the seller has chosen; else it follows from the address, which is the International one. */
  site?: Site;
  /** Options of the practice console, e.g. `rows=2`. */
  query?: string;
  /** Starts as soon as there is a form, before its data is complete. */
  early?: true;
  /** The console's own state does not tell what must stand: a dialog is still open. */
  open?: true;
  /** A console may refuse the value; it then leaves the scenario out. */
  mayRefuse?: true;
}

/** What not every console offers. */
export type Ability = 'attributes' | 'dialog' | 'filter' | 'sort';

/** What a seller does besides working the form that is open. */
export interface Seller {
  /** Replaces what the focused control holds by a paste. */
  paste(text: string): Promise<void>;
  /** Presses the released value back in the note of a rule. */
  putBack(rule: string): Promise<void>;
  /** Goes to another product's form, or to the same again, as the console's links do. */
  goTo(product: string): Promise<void>;
  /** Leaves for My Products. */
  leave(): Promise<void>;
  /** Waits until exactly this stands, on the way to something else. */
  sees(...flags: string[]): Promise<void>;
  /** Waits until the rest of a product's data has come. */
  waitForData(): Promise<void>;
  /** A file to choose. */
  file(sample: SampleFile): string;
  /** Leaves the scenario out where a console works differently. */
  only(condition: boolean, otherwise: string): void;
}
