import type { FileInfo } from '../product';
import type { Pick } from './list';

/** What a control shows, before the lexicon gives it a meaning: texts as shown, on/off, chosen options' texts, a file. */
export type RawValue = string | boolean | string[] | FileInfo | null;

/**
 * How a control's value is shaped.
 * `text`: a string. `toggle`: on/off. `choice`: one of its options' texts, null when none. `choices`: some of its
 * options' texts. `rich-text`: its text, with paragraphs as lines. `file`: a FileInfo, null when none.
 */
export type ControlShape = 'text' | 'toggle' | 'choice' | 'choices' | 'rich-text' | 'file';

/** One control of the page. Keep none across a re-render: find it again. */
export interface Control {
  readonly shape: ControlShape;
  /** The element a person would point at: it is outlined, and it holds every part of the control but pop-up lists. */
  readonly element: HTMLElement;
  /** The elements that take focus or input (the radios of a group, the input inside a select). */
  readonly parts: readonly HTMLElement[];
  /** What stands on or beside a toggle and belongs to it ("Monthly" beside its checkbox), empty for other shapes. */
  readonly caption: string;
  /** True when a person could not change it now: disabled or read-only. */
  locked(): boolean;
  read(): RawValue;
  /** The texts that can be chosen, as far as the page shows them without opening anything. */
  options?(): string[];
  /**
   * Changes the control the way a person would, so that the page's framework takes it.
   * Resolves when the page had its chance to react; the caller reads again to see whether it took.
   */
  write(value: RawValue): Promise<void>;
  /**
   * Where what can be chosen is known only once the list is open: opens it and chooses what is meant of its texts.
   * False when none of them is.
   */
  choose?(meant: Pick): Promise<boolean>;
  /**
   * The same control in another part of the page that is drawn alike: `there` gives what stands in the place of its
   * `element` and of each of its `parts`. Absent where markup alone does not tell what such a control is.
   */
  alike?(there: (element: HTMLElement) => HTMLElement): Control;
}
