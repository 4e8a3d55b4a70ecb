import type { BillingMode, SpecField } from '../../../../form/product';
import { MODES, type PracticeSpec, type ShownSpecField } from '../../products';
import type { Field } from '../field';
import type { Scene } from '../scene';
import type { Word } from '../words';

/** What edits of one specification go to: the specification itself, or what a dialog holds until it is confirmed. */
export interface Holder {
  key: string;
  values: PracticeSpec['fields'];
  /** An edit is handed over. */
  settled(): void;
}

const KINDS: Partial<Record<ShownSpecField, Field['kind']>> = {
  'spec.name': 'text',
  'spec.billing': 'modes',
  'spec.trial': 'toggle',
  'spec.hidden': 'toggle',
};

/** A field of one specification; what is not said to be else is a number. */
export function specField(scene: Scene, holder: Holder, key: ShownSpecField): Field {
  const { values } = holder;
  const common = {
    key,
    hand: `${key}@${holder.key}`,
    label: labelOf(scene, key),
    settled: holder.settled,
    set: (value: string | boolean | BillingMode[]) => {
      values[key] = value;
    },
  };
  const kind = KINDS[key] ?? 'number';
  if (kind === 'toggle') return { ...common, kind, get: () => values[key] === true };
  if (kind === 'modes')
    return {
      ...common,
      kind,
      options: MODES.map((mode) => [mode, scene.word(mode)] as const),
      get: () => values[key] as BillingMode[],
    };
  return { ...common, kind: kind === 'text' ? kind : 'number', get: () => String(values[key]) };
}

/** What a field of a specification is called where it stands alone. */
export function labelOf(scene: Scene, key: SpecField): string {
  const [, part, mode] = key.split('.');
  if (part === 'price' && mode) return scene.priceWord(mode);
  return scene.word(part === 'quantity' ? (mode as Word) : (key as Word));
}

export const priceKey = (mode: BillingMode) => `spec.price.${mode}` as const;
