import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../drafts/changes';
import type { Changes } from '../../drafts/draft';
import { noteChange } from '../../drafts/note-change';
import type { FieldPath, ProductForm } from '../../form/product';
import { anyEdit, NOTHING, released } from './forms';

/** Every path at which two forms may differ, as a form reader would tell them one by one. */
function pathsOf(one: ProductForm, other: ProductForm): FieldPath[] {
  const fields = (form: ProductForm): FieldPath[] =>
    Object.keys(form.fields).map((field) => ({ field: field as FieldPath['field'] }));
  const specs = (form: ProductForm): FieldPath[] =>
    Object.values(form.specs).flatMap((spec) => [
      { field: 'spec' as const, spec: spec.key },
      ...Object.keys(spec.fields).map((field) => ({ field: field as FieldPath['field'], spec: spec.key })),
    ]);
  return [one, other].flatMap((form) => [...fields(form), ...specs(form)]);
}

describe('noteChange', () => {
  it('ends with what a full comparison finds, whatever the order of the changes', () => {
    fc.assert(
      fc.property(anyEdit, fc.infiniteStream(fc.nat()), ({ before, after }, numbers) => {
        const paths = pathsOf(before, after)
          .map((path) => ({ path, order: numbers.next().value }))
          .sort((one, other) => one.order - other.order);
        const changes: Changes = structuredClone(NOTHING);
        for (const { path } of paths) noteChange(changes, before, after, path);
        expect(changes).toEqual(changesBetween(before, after));
      }),
    );
  });

  it('clears every change when all is put back', () => {
    fc.assert(
      fc.property(anyEdit, ({ before, after }) => {
        const changes = changesBetween(before, after);
        for (const path of pathsOf(before, after)) noteChange(changes, before, before, path);
        expect(changes).toEqual(NOTHING);
      }),
    );
  });

  it('looks at as much with 4 specifications as with 4,000', () => {
    const looksWith = (count: number): number => {
      const form: ProductForm = released();
      for (let at = 0; at < count; at++)
        form.specs[`s${at}`] = { key: `s${at}`, state: 'released', fields: { 'spec.name': 'x' } };
      const edited = structuredClone(form);
      Object.assign(edited.specs.s2?.fields ?? {}, { 'spec.name': 'y' });
      let looks = 0;
      const counted = (specs: ProductForm['specs']) =>
        new Proxy(specs, {
          get: (target, key) => {
            looks++;
            return Reflect.get(target, key);
          },
          getOwnPropertyDescriptor: (target, key) => {
            looks++;
            return Reflect.getOwnPropertyDescriptor(target, key);
          },
        });
      form.specs = counted(form.specs);
      edited.specs = counted(edited.specs);
      noteChange(structuredClone(NOTHING), form, edited, { field: 'spec.name', spec: 's2' });
      return looks;
    };
    expect(looksWith(4)).toBeGreaterThan(0);
    expect(looksWith(4_000)).toBe(looksWith(4));
  });
});
