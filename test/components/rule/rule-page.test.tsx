// @vitest-environment happy-dom
import '../english';
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { RuleExamples } from '../../../components/rule/example';
import { RulePage } from '../../../components/rule/RulePage';
import examples from '../../../entrypoints/rule/examples.json';
import { RULES } from '../../../rules';

afterEach(cleanup);

function open(id: string): HTMLElement {
  const rule = RULES.find((one) => one.id === id);
  if (!rule) throw new Error(`No rule ${id}.`);
  const own = (examples as unknown as Record<string, RuleExamples>)[id];
  if (!own) throw new Error(`No examples of ${id}.`);
  render(<RulePage rule={{ ...rule, examples: own }} />);
  return screen.getByRole('main');
}

test('tells everything about a rule', () => {
  const page = open('saas-trial-locked');
  const headings = within(page)
    .getAllByRole('heading')
    .map((one) => one.textContent);
  expect(headings).toEqual([
    'Trial use is fixed after release',
    'What Redline says',
    'Why',
    'Ways out',
    'When to switch it off',
    'Flagged',
    'Left alone',
  ]);
  expect(page.querySelector('.sites')?.textContent).toBe('InternationalRefusedEuropeRefusedChinaRefused');
  expect(screen.getByRole('link', { name: /Modifying Products/ }).getAttribute('href')).toMatch(/^https:/);
  expect(page.textContent).toContain('Basic · Trial use: No → Yes');
  expect(page.textContent).toContain('Trial use cannot be switched on for a released SaaS specification.');
});

test('says where a rule does not hold, and that a source was seen in part', () => {
  const page = open('multi-instance-one-way');
  expect(page.querySelector('.sites')?.textContent).toBe(
    'Internationaldoes not holdEuropedoes not holdChinaRefused',
  );
  expect(page.textContent).toContain('Only a part of this help text was seen');
});

describe.each(RULES.map(({ id }) => id))('%s', (id) => {
  test('has every text', () => {
    const page = open(id);
    for (const element of page.querySelectorAll('h1, h2, p, li, dt, dd'))
      expect(element.textContent?.trim(), element.outerHTML).not.toBe('');
    expect(page.textContent).not.toMatch(/undefined|\[object/);
    expect(page.querySelector('.lines')?.textContent).not.toMatch(/\$\d/);
    expect(page.querySelectorAll('.examples > li').length).toBeGreaterThanOrEqual(4);
  });
});
