import type { Lessons } from '../naming/taught';
import type { FieldPath } from '../product';
import type { Reading } from '../reading/read';
import type { Action } from './actions';
import type { Cause, FormModel } from './model';
import type { Places } from './places';

/** What happens in a followed form. */
export interface FollowPorts {
  /** A value, or the coming or going of a specification, changed in either form; told from the first reading on. */
  changed(path: FieldPath, cause: Cause, model: FormModel): void;
  /** A batch of changes is complete: fields may have moved, come or gone. */
  settled(): void;
  /** Something inside these nodes may have another place now. */
  moved(nodes: ReadonlySet<Node>): void;
  /** Something the seller pressed, before the page reacts. */
  acted(action: Action): void;
  /** Whether a form under this name is another product's. */
  isAnother(name: string): boolean;
  /** The form is not in the page any more, or is another product's now. */
  gone(): void;
  /** What the seller taught of this page. */
  lessons(): Lessons;
}

/** A form that is being followed. */
export interface FollowedForm extends Places {
  readonly model: FormModel;
  /** Elements that notes must stay clear of. */
  obstacles(): ReadonlySet<Element>;
  /** The specification whose edits wait for a dialog to be confirmed. */
  provisional(): string | undefined;
  /** The page's data has come to rest. */
  rested(): Promise<void>;
  /** Reads everything again, as after Redline wrote something. */
  refresh(cause: Cause): void;
  reading(): Reading;
  stop(): void;
}
