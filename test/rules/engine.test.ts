import { describe, expect, it, vi } from 'vitest';
import { type FieldPath, parsePath, pathText } from '../../form/product';
import { RULES } from '../../rules';
import { createChecker } from '../../rules/engine';
import { defineRule } from '../../rules/rule';
import { formsOf, write } from './sample';

const INTL = { site: 'intl', released: true } as const;
const start = (rules = RULES, context = INTL) => {
  const { released, edited } = formsOf({ name: '' });
  const checker = createChecker(rules, context);
  checker.all(released, edited);
  const change = (path: string) => checker.change(edited, parsePath(path));
  const type = (path: string, value: string | boolean | string[]) => {
    write(edited, { [path]: value });
    return change(path);
  };
  return { checker, released, edited, type, change };
};
const places = (findings: readonly { rule: string; at: FieldPath }[]) =>
  findings.map(({ rule, at }) => `${rule} ${pathText(at)}`);

describe('createChecker', () => {
  it('finds nothing before it has seen a form', () => {
    const checker = createChecker(RULES, INTL);
    expect(checker.change({ fields: {}, specs: {} }, { field: 'name' })).toEqual([]);
  });

  it('knows nothing of fields that the model does not name', () => {
    const { checker, released, edited, type } = start();
    const none = type('name', '');
    const count = checker.changedCount;
    edited.fields['other:Supervision'] = false;
    expect(checker.change(edited, { field: 'other:Supervision' })).toBe(none);
    expect(checker.all({ ...released, fields: { ...released.fields, 'other:Hotline': '1' } }, edited)).toBe(
      none,
    );
    expect(checker.changedCount).toBe(count);
  });

  it('returns the same list while the findings stay', () => {
    const { checker, released, edited, type } = start();
    const flagged = type('supervision', false);
    expect(type('overview', 'Other')).toBe(flagged);
    expect(type('overview', 'Others')).toBe(flagged);
    expect(checker.all(released, edited)).toBe(flagged);
    expect(checker.renew({ ...INTL, storefrontUrl: 'https://example.com' })).toBe(flagged);
    expect(type('supervision', true)).not.toBe(flagged);
  });

  it('takes the right finding back after it checked everything again and found the same', () => {
    const { checker, released, edited, type } = start();
    const alone = places(type('spec.trial@premium', true));
    type('spec.trial@basic', true);
    checker.all(released, edited);
    expect(places(type('spec.trial@basic', false))).toEqual(alone);
  });

  it('never changes a list that it gave out', () => {
    const { type } = start();
    const flagged = type('supervision', false);
    const copy = [...flagged];
    type('spec.trial@basic', true);
    expect(flagged).toEqual(copy);
  });

  it('runs only rules that name the changed field, and those of one specification for that one', () => {
    const check = vi.fn();
    const facts = { levels: { intl: 'note' }, source: { title: '' }, locksReleased: false } as const;
    const { type } = start([
      defineRule({ ...facts, id: 'a', scope: 'product', fields: ['name'], check: () => check('a') }),
      defineRule({
        ...facts,
        id: 'b',
        scope: 'spec',
        fields: ['spec.name', 'publicSales'],
        check: (_, spec) => check(spec.key),
      }),
    ]);
    check.mockClear();
    type('version', 'V3.0');
    type('spec.hidden@basic', true);
    expect(check).not.toHaveBeenCalled();
    type('spec.name@premium', 'Best');
    expect(check.mock.calls).toEqual([['premium']]);
    type('publicSales', false);
    expect(check.mock.calls.flat()).toEqual(['premium', 'basic', 'standard', 'lifetime', 'premium']);
  });

  it('knows how much differs', () => {
    const { checker, edited, type, change } = start();
    expect(checker.changedCount).toBe(0);
    type('name', 'Other');
    type('spec.name@basic', 'Other');
    edited.specs.extra = { key: 'extra', state: 'new', fields: {} };
    change('spec@extra');
    delete edited.specs.premium;
    change('spec@premium');
    expect(checker.changedCount).toBe(4);
    type('name', 'Cloud Backup');
    expect(checker.changedCount).toBe(3);
  });

  it('counts what is switched off, and takes a level of the seller’s own', () => {
    const { checker, type } = start();
    type('supervision', false);
    type('spec.trial@basic', true);
    checker.renew(INTL, { 'saas-trial-locked': 'off', 'saas-supervision-locked': 'note' });
    const summaryNotes = 2;
    expect(checker.silenced).toBe(1);
    const findings = type('spec.trial@premium', true);
    expect(checker.silenced).toBe(2);
    expect(findings).toHaveLength(1 + summaryNotes);
    expect(findings.find(({ rule }) => rule === 'saas-supervision-locked')?.level).toBe('note');
    type('spec.trial@premium', false);
    expect(checker.silenced).toBe(1);
    expect(places(checker.renew(INTL, {}))).toContain('saas-trial-locked spec.trial@basic');
    expect(checker.silenced).toBe(0);
  });

  it('follows a change of site, and brings no rule to a site where it does not hold', () => {
    const { checker, type } = start();
    type('multiInstance', false);
    const settings = { 'multi-instance-one-way': 'error' } as const;
    expect(places(checker.renew(INTL, settings))).not.toContain('multi-instance-one-way multiInstance');
    const findings = checker.renew({ site: 'cn', released: true });
    expect(places(findings)).toContain('multi-instance-one-way multiInstance');
  });

  it('drops the locks when the product turns out never to have been released', () => {
    const { checker, type } = start();
    type('spec.trial@basic', true);
    const findings = checker.renew({ site: 'intl', released: false });
    expect(places(findings)).toEqual(['saas-interfaces-called-on-submit deliveryMethod']);
  });

  it('puts the findings of a deleted specification where it was, and brings its own back with it', () => {
    const { edited, type, change } = start();
    type('spec.trial@standard', false);
    type('spec.trial@premium', true);
    const { standard } = edited.specs;
    delete edited.specs.standard;
    expect(places(change('spec@standard')).slice(2)).toEqual([
      'spec-no-delete spec@standard',
      'saas-trial-locked spec.trial@premium',
    ]);
    if (standard) edited.specs.standard = standard;
    expect(places(change('spec@standard')).slice(2)).toEqual([
      'saas-trial-locked spec.trial@standard',
      'saas-trial-locked spec.trial@premium',
    ]);
  });

  it('calls a released specification by its released name and a new one by its present name', () => {
    const { edited, type, change } = start();
    type('spec.name@basic', 'Starter');
    expect(type('spec.trial@basic', true).at(-1)?.specName).toBe('Basic');
    edited.specs.extra = { key: 'extra', state: 'new', fields: { 'spec.price.yearly': '0' } };
    expect(change('spec@extra').at(-1)?.specName).toBeUndefined();
    expect(type('spec.name@extra', 'Extra').at(-1)?.specName).toBe('Extra');
    expect(type('spec.name@extra', 'Extra large').at(-1)?.specName).toBe('Extra large');
  });

  it('says nothing of a specification that was never seen before and is not new', () => {
    const { edited, change } = start();
    edited.specs.late = {
      key: 'late',
      state: 'released',
      fields: { 'spec.billing': ['one-time'], 'spec.trial': true, 'spec.price.one-time': '0' },
    };
    expect(change('spec@late')).toEqual([]);
  });

  it('checks everything again when a change does not name its specification', () => {
    const { edited, change } = start();
    write(edited, { 'spec.trial@basic': true });
    delete edited.specs.premium;
    const findings = places(change('spec'));
    expect(findings).toContain('saas-trial-locked spec.trial@basic');
    expect(findings).toContain('spec-no-delete spec@premium');
  });

  it('compares a price with its neighbours again when one of them changes', () => {
    const { type } = start();
    expect(places(type('spec.price.yearly@standard', '400')).slice(2)).toEqual([]);
    expect(places(type('spec.price.yearly@premium', '350')).slice(2)).toEqual([
      'upgrade-rule-lost spec.price.yearly@premium',
    ]);
    expect(places(type('spec.price.yearly@standard', '340')).slice(2)).toEqual([]);
  });
});
