import type { Control } from '../controls/control';
import type { Attribute, FieldValue } from '../product';

/** Whether controls are attributes one after the other: a text with the name, then a text or tags with its values. */
export const isPaired = (controls: readonly Control[]): boolean =>
  controls.length > 0 &&
  controls.length % 2 === 0 &&
  controls.every(({ shape }, at) => shape === 'text' || (at % 2 === 1 && shape === 'choices'));

/** Reads and writes the attributes of a specification, each shown by two controls. */
export function attributePairs(controls: readonly Control[]): {
  read(): Attribute[];
  write(value: FieldValue): Promise<void>;
} {
  const pairs = controls.flatMap((name, at) => {
    const values = controls[at + 1];
    return at % 2 === 0 && values ? [{ name, values }] : [];
  });
  return {
    read: () =>
      pairs
        .map((pair) => ({ name: String(pair.name.read() ?? '').trim(), values: valuesIn(pair.values) }))
        .filter(({ name, values }) => name !== '' || values.length > 0),
    write: async (value) => {
      for (const [at, { name, values }] of pairs.entries()) {
        const attribute = (value as Attribute[])[at] ?? { name: '', values: [] };
        await name.write(attribute.name);
        await values.write(values.shape === 'choices' ? attribute.values : attribute.values.join(', '));
      }
    },
  };
}

function valuesIn(control: Control): string[] {
  const shown = control.read();
  const texts = Array.isArray(shown) ? shown : String(shown ?? '').split(/[,，、;；\n]/);
  return texts.map((text) => text.trim()).filter(Boolean);
}
