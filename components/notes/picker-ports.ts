import type { Translate } from './view';

/** Something that can be pointed at, with the words it is known by. */
export interface PickerTarget {
  element: HTMLElement;
  label: string;
}

export interface PickerPorts {
  t: Translate;
  scheme: 'light' | 'dark';
  locale: string;
  /** The field that is sought, as the seller knows it. */
  field: string;
  targetAt(pointed: Element): PickerTarget | undefined;
  /** All that keys can walk through, in reading order, as the page is now. */
  targets(): HTMLElement[];
  /** Learns from what was chosen, and says in a sentence what came of it. */
  choose(target: HTMLElement): Promise<{ learnt: boolean; sentence: string }>;
  /** Takes back what was just learnt. */
  takeBack(): void;
  closed(): void;
}
