import type { Page } from 'puppeteer';
import { until } from '../harness/findings';

/** Presses the first way out of a rule's finding, in its note or in the unfolded summary. */
export async function pressFix(page: Page, rule: string): Promise<void> {
  const pressed = async () => {
    const presses = await Promise.all(
      page.frames().map((frame) => frame.evaluate(press, rule).catch(() => false)),
    );
    return presses.includes(true);
  };
  await until(pressed, `a way out of ${rule}`, 5_000);
}

/** Runs in the page. */
function press(rule: string): boolean {
  const root = document.querySelector('redline-root')?.shadowRoot;
  const finding = root?.querySelector(`[data-rule="${rule}"]`);
  const fix = finding?.querySelector<HTMLElement>('.fix');
  if (fix) fix.click();
  // A note that shows only its sign unfolds at a press.
  else finding?.querySelector<HTMLElement>('.sign-button')?.click();
  return fix !== null && fix !== undefined;
}
