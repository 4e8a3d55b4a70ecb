import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What is wrong on a page: accessibility; of notes also those on controls, and findings drawn twice or not at all. */
export async function problemsOn(page: Page, withNotes: boolean): Promise<string[]> {
  await page.addScriptTag({ path: AXE });
  const problems = await page.evaluate(runAxe, withNotes);
  return withNotes ? [...problems, ...(await page.evaluate(checkPlaces))] : problems;
}

async function runAxe(withNotes: boolean): Promise<string[]> {
  const { axe } = window as unknown as {
    axe: { run(context: unknown, options: unknown): Promise<AxeResults> };
  };
  const rules = { region: { enabled: false } };
  const { violations } = await axe.run(withNotes ? { include: [['redline-root']] } : document, { rules });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

function checkPlaces(): string[] {
  const { view } = window as unknown as { view(): { findings: { rule: string }[]; submitGate: boolean } };
  const shadow = document.querySelector('redline-root')?.shadowRoot;
  const drawn = [...(shadow?.querySelectorAll('[data-rule]') ?? [])].map((one) =>
    one.getAttribute('data-rule'),
  );
  const wanted = view().findings.map(({ rule }) => rule);
  const problems = String(drawn.sort()) === String(wanted.sort()) ? [] : [`drawn ${drawn}, not ${wanted}`];
  const hasRoom = ({ width, height }: DOMRect) => width > 0 && height > 0;
  const dialog = document.querySelector('dialog:modal');
  const controls = [...(dialog ?? document).querySelectorAll('input, textarea, select, button')]
    .map((one) => one.getBoundingClientRect())
    .filter(hasRoom);
  for (const note of shadow?.querySelectorAll('.note:not(.raised, .mark, .gauge *), .summary.folded') ?? []) {
    const box = note.getBoundingClientRect();
    if (box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight)
      problems.push(`outside the page: ${note.textContent}`);
    for (const { left, top, right, bottom } of controls)
      if (left < box.right && box.left < right && top < box.bottom && box.top < bottom)
        problems.push(`on a control: ${note.textContent}`);
  }
  return problems;
}
