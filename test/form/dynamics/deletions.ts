import type { Question } from './ask';
import { DELETED, type DynamicPages, type Seller } from './scenario';
import { shell } from './shell';
import { type TableOptions, tableApp } from './table-app';

const RENDERS = ['anew', 'keyed', 'patched', 'table', 'loading'] as const;
const MEANS = ['link', 'icon', 'menu', 'ticks'] as const;
const QUESTIONS: readonly Question[] = ['none', 'popover', 'modal', 'native'];
const ANSWERS: Partial<Record<Question, [no: string, yes: string]>> = {
  popover: ['No', 'Yes'],
  modal: ['Cancel', 'OK'],
};

async function drop(
  seller: Seller,
  { render, remove, question = 'none' }: TableOptions,
  yes: boolean,
): Promise<void> {
  seller.answer(yes);
  if (remove === 'ticks') {
    await seller.tick('', 'Standard');
    await seller.press('Delete');
  } else if (remove === 'icon') await seller.press('.icon-delete', 'Standard');
  else {
    if (remove === 'menu') await seller.press('More', 'Standard');
    await seller.press('Delete', remove === 'menu' ? undefined : 'Standard');
  }
  const [no, ok] = ANSWERS[question] ?? [];
  if (no && ok) await seller.press(yes ? ok : no);
  await seller.wait(render === 'loading' ? 300 : 20);
}

/** Every means of deleting in every way of drawing rows, each with one of the questions. */
export const DELETIONS: DynamicPages = Object.fromEntries(
  RENDERS.flatMap((render, turn) =>
    MEANS.flatMap((remove, at) => {
      const question = QUESTIONS[(turn + at) % QUESTIONS.length];
      const cells = (turn + at) % 3 === 0 ? 'texts' : 'inputs';
      return (question === 'none' ? [true] : [true, false]).map((yes) => {
        const options: TableOptions = { render, remove, cells, question };
        return [
          `${cells}, rows ${render}, by ${remove}, asked by ${question}: ${yes ? 'yes' : 'no'}`,
          {
            page: (body: HTMLElement) => body.append(shell(tableApp(options))),
            act: (seller: Seller) => drop(seller, options, yes),
            flags: yes ? [DELETED('Standard')] : [],
          },
        ];
      });
    }),
  ),
);
