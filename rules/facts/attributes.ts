import type { Attribute, FieldValue } from '../../form/product';

/** A specification's custom attributes, names and values without spaces around them or empty entries. */
export function attributesOf(value: FieldValue | undefined): readonly Attribute[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter((item) => typeof item !== 'string')
    .map(({ name, values }) => ({
      name: name.trim(),
      values: values.map((text) => text.trim()).filter((text) => text !== ''),
    }));
}
