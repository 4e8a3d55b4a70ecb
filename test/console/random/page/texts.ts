import { make } from '../../make';
import { productFields } from '../product-fields';
import type { FormScene } from '../scene';
import { gridOf } from '../specs/grid';
import { textOfSpec } from '../specs/spec-text';
import { headingOf, PARTS, type PartName } from './sections';

/** The product as texts, with a button that turns them into fields. */
export function textsFirst(scene: FormScene, edit: () => void): HTMLElement {
  const button = make('button', { type: 'button', click: edit }, scene.word('edit'));
  return make('div', {}, scene.hands.put('to-fields', button), textsOf(scene));
}

/** All that the form holds, as texts. */
export const textsOf = (scene: FormScene): HTMLElement =>
  make(
    'div',
    { class: 'texts' },
    ...PARTS.map((name) =>
      make('section', { class: 'part' }, headingOf(scene, name), ...partOf(scene, name)),
    ),
  );

function partOf(scene: FormScene, name: PartName): HTMLElement[] {
  if (name === 'specs') return [specTexts(scene)];
  return productFields(scene, name).map((field) => {
    const value = field.get();
    const text =
      typeof value === 'boolean'
        ? scene.word(value ? 'yes' : 'no')
        : field.kind === 'choice'
          ? (field.options.find(([one]) => one === value)?.[1] ?? '')
          : String(value);
    return make('div', { class: 'row' }, make('span', {}, field.label), make('span', {}, text || '--'));
  });
}

function specTexts(scene: FormScene): HTMLElement {
  const words = ['spec.name', 'spec.billing', 'spec.price', 'spec.trial'] as const;
  const grid = gridOf(
    scene,
    words.map((word) => ({ label: scene.word(word) })),
  );
  for (const spec of scene.product.specs) {
    const { name, billing, price, trial } = textOfSpec(scene, spec);
    grid.body.append(grid.row([name, billing, price, trial].map((text) => [text])));
  }
  return make('div', { class: 'scroll' }, grid.box);
}
