import { signal } from '@preact/signals-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Checks, createChecks, keyOf } from '../../entrypoints/editor/checks';
import { DEFAULTS, type Settings } from '../../entrypoints/settings/settings';
import type { FormModel } from '../../form/follow/model';
import { parsePath, type ReleaseStatus } from '../../form/product';
import { SAMPLE } from '../rules/sample';

vi.stubGlobal('location', { href: 'https://console-intl.huaweicloud.com/' });

const defaults: Settings = DEFAULTS;
let settings = signal(defaults);
let checks: Checks;
let model: FormModel;

beforeEach(() => {
  settings = signal(defaults);
  checks = createChecks({ status: signal<ReleaseStatus>('released'), settings, language: 'en' });
  model = { released: structuredClone(SAMPLE), edited: structuredClone(SAMPLE) } as FormModel;
  checks.settle(model);
});

function edit(path: string, value: string | boolean): void {
  const { field, spec } = parsePath(path);
  const holder = spec ? model.edited.specs[spec] : model.edited;
  Object.assign(holder?.fields ?? {}, { [field]: value });
  checks.follow(model, { field, ...(spec && { spec }) }, 'edit');
}

const rules = () =>
  checks.standing.value
    .map(({ rule }) => rule)
    .filter((rule) => !/^(takes-effect|saas-interfaces)/.test(rule));

describe('the checks of a form', () => {
  it('hide a finding until it is shown again, and count it', () => {
    edit('supervision', false);
    edit('version', '3');
    const finding = checks.standing.value.find(({ rule }) => rule === 'version-form');
    checks.hide(keyOf(finding as NonNullable<typeof finding>));
    expect(rules()).toEqual(['saas-supervision-locked']);
    expect(checks.hidden.value).toBe(1);
    checks.showHidden();
    expect(rules()).toHaveLength(2);
    expect(checks.hidden.value).toBe(0);
  });

  it('hide one finding of a rule, and not another’s of the same rule', () => {
    edit('spec.trial@basic', true);
    edit('spec.trial@premium', true);
    const finding = checks.standing.value.find(({ at }) => at.spec === 'basic');
    checks.hide(keyOf(finding as NonNullable<typeof finding>));
    expect(checks.standing.value.filter(({ rule }) => rule === 'saas-trial-locked')).toMatchObject([
      { at: { spec: 'premium' } },
    ]);
  });

  it('go on with what was hidden in the draft before', () => {
    edit('version', '3');
    const keys = checks.standing.value.filter(({ rule }) => rule === 'version-form').map(keyOf);
    checks.goOnWith(keys);
    expect(rules()).toEqual([]);
    expect([...checks.hiddenKeys()]).toEqual(keys);
  });

  it('count what is switched off from the change on that makes it', () => {
    settings.value = { ...defaults, levels: { 'version-form': 'off' } };
    checks.renew();
    expect(checks.off.value).toBe(0);
    edit('version', '3');
    expect(rules()).toEqual([]);
    expect(checks.off.value).toBe(1);
    edit('version', 'V2.0');
    expect(checks.off.value).toBe(0);
  });

  it('do not count a hidden finding that no longer stands', () => {
    edit('version', '3');
    const finding = checks.standing.value.find(({ rule }) => rule === 'version-form');
    checks.hide(keyOf(finding as NonNullable<typeof finding>));
    edit('version', 'V3.0');
    expect(checks.hidden.value).toBe(0);
  });
});
