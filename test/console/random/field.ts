import type { BillingMode, ProductField, SpecField } from '../../../form/product';

interface Common {
  key: ProductField | SpecField;
  /** What it is called in the page. */
  label: string;
  /** Its name for whoever works the page. */
  hand: string;
  /** Tells that an edit is handed over, after the last key or the press. */
  settled(): void;
}

export interface TextField extends Common {
  kind: 'text' | 'area' | 'rich' | 'number';
  get(): string;
  set(value: string): void;
}
export interface SwitchField extends Common {
  kind: 'yesNo' | 'toggle';
  get(): boolean;
  set(value: boolean): void;
}
export interface ChoiceField extends Common {
  kind: 'choice';
  options: readonly (readonly [value: string, label: string])[];
  get(): string;
  set(value: string): void;
}
export interface ModesField extends Common {
  kind: 'modes';
  options: readonly (readonly [mode: BillingMode, label: string])[];
  get(): readonly BillingMode[];
  set(value: BillingMode[]): void;
}
export type Field = TextField | SwitchField | ChoiceField | ModesField;
