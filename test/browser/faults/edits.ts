import type { Page } from 'puppeteer';
import type { SeenEdit } from '../../drafts/lost-edits';

/** Hears of every edit of a page's text controls in the moment it is made; what was heard outlives the page. */
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
        heardEdit({ field: id.replace('f-', '').replaceAll('-', '.'), value, at: Date.now() });
      },
      true,
    );
  });
  return heard;
}
