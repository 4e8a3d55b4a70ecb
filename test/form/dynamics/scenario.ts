/** What a seller does with mouse and keyboard. `near`: in the row, card or line that holds this text or value. */
export interface Seller {
  press(text: string, near?: string): Promise<void>;
  /** Replaces what the field at a caption, or in a column, holds. */
  type(field: string, value: string, near?: string): Promise<void>;
  /** Ticks or unticks a box, a switch or a radio. */
  tick(field: string, near?: string): Promise<void>;
  /** Moves the pointer over it. */
  over(text: string, near?: string): Promise<void>;
  /** Types into a field outside the form, found by a selector. */
  write(selector: string, value: string): Promise<void>;
  choose(selector: string, option: string): Promise<void>;
  scroll(selector: string, to: number): Promise<void>;
  /** How the next native question is answered. */
  answer(yes: boolean): void;
  wait(ms: number): Promise<void>;
  /** What must stand now. */
  sees(...flags: string[]): Promise<void>;
}

/** A small page, what a seller does on it, and every refusal and risk that must then stand. */
export interface DynamicPage {
  page(body: HTMLElement): void;
  act(seller: Seller): Promise<void>;
  /** `rule field specification`, `added name`, `renamed name to name`; none: the page must stay silent. */
  flags: string[];
}

export type DynamicPages = Record<string, DynamicPage>;

export const DELETED = (name: string): string => `spec-no-delete spec ${name}`;
