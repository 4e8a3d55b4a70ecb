// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { type PracticeProduct, productOf } from '../products';
import { formPage } from './page/form-page';
import { sceneOf } from './scene';

/** The form of a seed as it stands there when all of it is in the page at once. */
function open(seed: number): PracticeProduct {
  const scene = sceneOf(new URLSearchParams(`seed=${seed}&with=page:one,data:at-once,extent:all,host:light`));
  const product = productOf('saas') as PracticeProduct;
  document.body.replaceChildren(formPage(scene, product, () => {}));
  return product;
}

const textsOf = (root: ParentNode): string[] => [
  ...[...root.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value),
  document.body.textContent ?? '',
];

test('the page of every seed shows what its product holds', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const { fields, specs } = open(seed);
    const shown = textsOf(document.body);
    for (const text of [fields.name, fields.overview, ...specs.map((spec) => spec.fields['spec.name'])])
      expect(
        shown.some((one) => one.includes(String(text))),
        `${text} at seed ${seed}`,
      ).toBe(true);
  }
});
