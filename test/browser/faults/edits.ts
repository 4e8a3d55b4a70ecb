import type { Page } from 'puppeteer';

/** One edit as the page saw it. */
export interface SeenEdit {
  /** The control's id. */
  field: string;
  value: string;
  /** When its event fired, by the page's clock, which is the machine's. */
  at: number;
}

/** Hears of every edit of a page's text controls, in the moment it is made; survives the page. */
export async function hearEdits(page: Page): Promise<SeenEdit[]> {
  const heard: SeenEdit[] = [];
  await page.exposeFunction('heardEdit', (edit: SeenEdit) => {
    heard.push(edit);
  });
  await page.evaluate(() => {
    const { heardEdit } = window as unknown as { heardEdit(edit: SeenEdit): void };
    document.addEventListener(
      'input',
      ({ target }) => {
        const { id, value } = target as HTMLInputElement;
        heardEdit({ field: id, value, at: Date.now() });
      },
      true,
    );
  });
  return heard;
}

/** How old the oldest lost edit was at `end`, in milliseconds; undefined when none was lost. */
export function ageOfLost(
  edits: readonly SeenEdit[],
  kept: Readonly<Record<string, unknown>>,
  end: number,
): number | undefined {
  const lost = Map.groupBy(edits, ({ field }) => field)
    .values()
    .flatMap((all) => {
      const field = all[0]?.field.replace('f-', '').replaceAll('-', '.') ?? '';
      const last = all.findLastIndex(({ value }) => value === kept[field]);
      return all.slice(last + 1);
    });
  const ages = lost.map(({ at }) => end - at).toArray();
  return ages.length > 0 ? Math.max(...ages) : undefined;
}
