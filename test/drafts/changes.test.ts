import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, changesBetween, countChanges } from '../../drafts/changes';
import { anyEdit, anyForm, NOTHING, released } from './forms';

describe('changesBetween', () => {
  it('finds nothing between a form and itself', () => {
    expect(changesBetween(released(), released())).toEqual(NOTHING);
  });

  it('names edited fields by path, added specifications whole, removed ones by key', () => {
    const edited = released();
    edited.fields.name = 'Backup Cloud 2';
    Object.assign(edited.specs.team?.fields ?? {}, { 'spec.price.monthly': '25' });
    delete edited.specs.large;
    const extra = { key: 'n1', state: 'new' as const, fields: { 'spec.name': 'huge' } };
    edited.specs.n1 = extra;
    const changes = changesBetween(released(), edited);
    expect(changes).toEqual({
      edits: { name: 'Backup Cloud 2', 'spec.price.monthly@team': '25' },
      added: [extra],
      removed: ['large'],
    });
    expect(countChanges(changes)).toBe(4);
  });

  it('takes a field that the edited form never saw for unchanged', () => {
    const edited = released();
    delete edited.fields.name;
    delete edited.specs.team?.fields['spec.billing'];
    expect(changesBetween(released(), edited)).toEqual(NOTHING);
  });

  it('counts a field that was only seen while editing', () => {
    const edited = released();
    edited.fields.publicSales = false;
    expect(changesBetween(released(), edited).edits).toEqual({ publicSales: false });
  });
});

describe('applyChanges', () => {
  it('makes the edited form again, in the order of the table', () => {
    fc.assert(
      fc.property(anyEdit, ({ before, after }) => {
        const again = applyChanges(before, changesBetween(before, after));
        expect(again).toEqual(after);
        expect(Object.keys(again.specs)).toEqual(Object.keys(after.specs));
      }),
    );
  });

  it('survives storage as JSON', () => {
    fc.assert(
      fc.property(anyEdit, ({ before, after }) => {
        const stored = JSON.parse(JSON.stringify(changesBetween(before, after)));
        expect(applyChanges(before, stored)).toEqual(after);
      }),
    );
  });

  it('leaves the released form as it was', () => {
    fc.assert(
      fc.property(anyEdit, anyForm, ({ before, after }, other) => {
        const copy = structuredClone(other);
        applyChanges(other, changesBetween(before, after));
        expect(other).toEqual(copy);
      }),
    );
  });
});
