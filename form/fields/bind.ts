import type { Control } from '../controls/control';
import { settled } from '../controls/until';
import type { BillingMode, FieldValue, OtherField, ProductField, SpecField } from '../product';
import { BILLING_MODES } from '../product';
import { isShown } from '../tree';
import { attributePairs, isPaired } from './attribute-pairs';
import { byOrder, type Claim } from './claims';
import { fits } from './fits';
import { bareNumber, isNothing, optionsFor, readBilling, sameValue, shapeOf, toFieldValue } from './values';

type Field = ProductField | SpecField;

/** A field tied to what shows it in the page. Looked up again after a re-render, never kept across one. */
export interface Bound {
  field: Field | OtherField;
  /** What a note points at. */
  element: HTMLElement;
  /** Of several controls, the first that differs from another value of the field. */
  elementAgainst?(value: FieldValue): HTMLElement | undefined;
  controls: readonly Control[];
  /** The value in the model's terms; undefined when what is shown cannot be understood. */
  read(): FieldValue | undefined;
  /** Writes the way a person would; undefined for a text that only shows the value. */
  write?(value: FieldValue): Promise<void>;
}

/** Ties fields to the controls that claim them. A field that several controls claim alike is left out: nothing is guessed. */
export function bind<F extends Field>(claims: readonly Claim[]): Map<F, Bound> {
  const byField = new Map<Field, Claim[]>();
  for (const claim of byOrder(claims)) {
    const field = claim.clue.field;
    if (fits(claim.control, field)) byField.set(field, [...(byField.get(field) ?? []), claim]);
  }
  const bound = new Map<F, Bound>();
  for (const [field, claimed] of byField) {
    const one = join(field, claimed);
    if (one) bound.set(field as F, one);
  }
  return bound;
}

function join(field: Field, claims: readonly Claim[]): Bound | undefined {
  const modes = claims.filter(({ clue, control }) => clue.mode && control.shape === 'toggle');
  if (field === 'spec.billing' && modes.length > 0) return billingToggles(modes);
  const controls = claims.map(({ control }) => control);
  const shape = shapeOf(field);
  if (shape === 'list' && controls.length > 1) return listOfTexts(field, controls);
  if (shape === 'attributes' && isPaired(controls))
    return { field, element: controls[0]?.element as HTMLElement, controls, ...attributePairs(controls) };
  const control = theOne(controls);
  return control && single(field, control);
}

/** The control meant among several: the one that is shown, and a text rather than the select beside it. */
function theOne(controls: readonly Control[]): Control | undefined {
  if (controls.length <= 1) return controls[0];
  const shown = controls.filter(({ element }) => isShown(element));
  if (shown.length === 1) return shown[0];
  const texts = shown.filter(({ shape }) => shape === 'text' || shape === 'rich-text');
  return texts.length === 1 ? texts[0] : undefined;
}

/** A field that one control shows. */
export const single = (field: Bound['field'], control: Control): Bound => ({
  field,
  element: control.element,
  controls: [control],
  read: () => toFieldValue(field, control.read()),
  write: (value) => writeOne(field, control, value),
});

const isSeveral = (value: FieldValue): boolean => Array.isArray(value) && value.length > 1;

async function writeOne(field: Bound['field'], control: Control, value: FieldValue): Promise<void> {
  const isChoice = control.shape === 'choice' || (control.shape === 'choices' && field === 'spec.billing');
  if (isChoice) {
    const wanted = Array.isArray(value) && field !== 'spec.billing' ? String(value[0] ?? '') : value;
    const meant = (options: readonly string[], many = control.shape === 'choices'): string[] =>
      optionsFor(field, wanted, options, many);
    // One option may mean several modes; in a list where none does, they are chosen one by one.
    const listed = (options: readonly string[]): string[] =>
      [meant(options), meant(options, isSeveral(wanted))].find((texts) => texts.length > 0) ?? [];
    const known = control.options?.() ?? [];
    if (known.length === 0 && !isNothing(wanted) && (await control.choose?.(listed))) return;
    const texts = meant(known);
    if (control.shape === 'choices') return control.write(texts);
    if (texts.length === 0 && isSeveral(wanted) && mayTakeSeveral(control)) {
      // With one of them chosen, nothing tells that a set takes several.
      for (const text of meant(known, true)) if (control.read() !== text) await control.write(text);
      return;
    }
    return control.write(texts[0] ?? (typeof wanted === 'string' ? wanted : null));
  }
  if (Array.isArray(value)) {
    const texts = value.map((item) =>
      typeof item === 'string' ? item : [item.name, item.values.join(', ')].filter(Boolean).join(': '),
    );
    if (control.shape === 'choices') return control.write(texts);
    // A box of one line takes one entry; joined, several would become another.
    const isLine = control.parts[0]?.localName === 'input';
    return control.write(
      isLine && field !== 'spec.attributes' ? (texts[0] ?? '') : texts.join(isLine ? '; ' : '\n'),
    );
  }
  if (control.shape === 'choices' && typeof value === 'string')
    return control.write(value.split(/\s*[,，、;；]\s*/).filter(Boolean));
  await control.write(value);
  // As a row shows it, with separators or a unit, a field for numbers may take another number, or none.
  const bare = bareNumber(field, value);
  if (bare === undefined || bare === value) return;
  await settled();
  if (!sameValue(toFieldValue(field, control.read()), value, field)) await control.write(bare);
}

/** Radios, tabs and lists of one take no second. */
const mayTakeSeveral = ({ parts }: Control): boolean =>
  parts.length > 1 && !parts.some((part) => part.matches('input, select, option, [role]'));

function billingToggles(claims: readonly Claim[]): Bound {
  const controls = claims.map(({ control }) => control);
  return {
    field: 'spec.billing',
    element: controls[0]?.element as HTMLElement,
    controls,
    elementAgainst: (value) =>
      claims.find((claim) => claim.control.read() !== isWanted(claim, value))?.control.element,
    read: () => {
      const on = new Set(claims.filter(({ control }) => control.read() === true).flatMap(modesOf));
      return BILLING_MODES.filter((mode) => on.has(mode));
    },
    write: async (value) => {
      for (const claim of claims) {
        const wanted = isWanted(claim, value);
        if (claim.control.read() !== wanted) await claim.control.write(wanted);
      }
    },
  };
}

const isWanted = (claim: Claim, value: FieldValue): boolean =>
  Array.isArray(value) && modesOf(claim).some((mode) => (value as string[]).includes(mode));

/** A caption can change with the language, and one option can stand for two modes. */
const modesOf = ({ control, clue }: Claim): BillingMode[] => {
  const modes = readBilling([control.caption]);
  return modes.length > 0 || !clue.mode ? modes : [clue.mode];
};

function listOfTexts(field: Field, controls: readonly Control[]): Bound {
  const texts = controls.filter(({ shape }) => shape === 'text' || shape === 'rich-text');
  return {
    field,
    element: texts[0]?.element ?? (controls[0]?.element as HTMLElement),
    controls: texts,
    read: () => texts.map((control) => String(control.read() ?? '')).filter((text) => text.trim() !== ''),
    write: async (value) => {
      const items = value as string[];
      for (const [index, control] of texts.entries()) await control.write(items[index] ?? '');
    },
  };
}
