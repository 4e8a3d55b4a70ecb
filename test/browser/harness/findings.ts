import type { Frame, Page } from 'puppeteer';

/** One finding as it stands in the page. */
export interface ShownFinding {
  rule: string;
  level: string;
  field: string;
  spec: string | null;
}

/** Every finding that the page shows, in any frame, sorted by rule and place. */
export async function findings(page: Page): Promise<ShownFinding[]> {
  const lists = await Promise.all(
    page.frames().map((frame) =>
      inRoot(frame, (root) =>
        [...(root.shadowRoot?.querySelectorAll('[data-rule]') ?? [])].map((element) => ({
          rule: element.getAttribute('data-rule') ?? '',
          level: element.getAttribute('data-level') ?? '',
          field: element.getAttribute('data-field') ?? '',
          spec: element.getAttribute('data-spec'),
        })),
      ),
    ),
  );
  const key = ({ rule, field, spec }: ShownFinding) => `${rule} ${field} ${spec ?? ''}`;
  return lists.flatMap((list) => list ?? []).sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

/** What Redline says of the page, or null where it shows nothing. */
export async function redlineState(
  page: Page,
): Promise<{ state: string | null; saved: string | null } | null> {
  const states = await Promise.all(
    page.frames().map((frame) =>
      inRoot(frame, (root) => ({
        state: root.getAttribute('data-state'),
        saved: root.getAttribute('data-saved'),
      })),
    ),
  );
  return states.find((state) => state !== null) ?? null;
}

/** Waits until Redline is in a state on the page. */
export async function untilState(page: Page, wanted: string, timeout = 10_000): Promise<void> {
  await until(async () => (await redlineState(page))?.state === wanted, `Redline is ${wanted}`, timeout);
}

/** Asks again until the answer is yes, or fails with what was waited for. */
export async function until(asked: () => Promise<boolean>, what: string, timeout = 10_000): Promise<void> {
  const end = Date.now() + timeout;
  while (!(await asked())) {
    if (Date.now() > end) throw new Error(`Not within ${timeout} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function inRoot<T>(frame: Frame, read: (root: Element) => T): Promise<T | null> {
  const root = await frame.$('redline-root').catch(() => null);
  return root ? root.evaluate(read) : null;
}
