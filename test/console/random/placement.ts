import { make } from '../make';
import { controlOf } from './controls/index';
import type { Dimensions } from './dimensions';
import type { Field } from './field';
import { helped, labelled, required } from './label';
import type { Scene } from './scene';

type Placement = Dimensions['placement'];

/** Fields under one another, each with its label where the console puts labels. */
export function fieldsIn(scene: Scene, placement: Placement, fields: readonly Field[]): HTMLElement {
  const box = BOXES[placement]?.() ?? make('div', { class: 'fields' });
  const body = box.querySelector('tbody') ?? box;
  for (const field of fields) body.append(...placed(scene, placement, field));
  return box;
}

const BOXES: Partial<Record<Placement, () => HTMLElement>> = {
  table: () => make('table', { class: 'fields' }, make('tbody')),
  dl: () => make('dl', { class: 'fields' }),
};

/** Fields that say by their prompt alone what they are for. */
const PROMPTED = new Set(['version', 'seo.keywords']);

function placed(scene: Scene, placement: Placement, field: Field): Node[] {
  const control = controlOf(scene, field);
  const label = labelled(scene, field);
  const mark = required(scene, field);
  const shown = helped(scene, control);
  switch (placement) {
    case 'label-for': {
      const id = control.id || control.querySelector('input[id],textarea[id]')?.id;
      return [
        make('div', { class: 'row' }, ...mark, make('label', id ? { for: id } : {}, ...label), ...shown),
      ];
    }
    case 'table':
      return [
        make(
          'tr',
          {},
          ...mark.map((star) => make('td', {}, star)),
          make('td', { class: 'caption' }, ...label),
          make('td', {}, ...shown),
        ),
      ];
    case 'dl':
      return [make('dt', {}, ...label), make('dd', {}, ...shown)];
    case 'fieldset':
      return [make('fieldset', {}, make('legend', {}, ...label), ...shown)];
    case 'flex':
      return [make('div', { class: 'row' }, ...mark, make('span', {}, ...label), make('span', {}, ...shown))];
    case 'labelled-by':
      return [make('div', { class: 'block' }, ...mark, byId(scene, label, control), ...shown)];
    case 'placeholder': {
      if (!PROMPTED.has(field.key)) break;
      const typed = control.matches('input') ? control : control.querySelector('input');
      typed?.setAttribute('placeholder', field.label);
      return [make('div', { class: 'block' }, control)];
    }
  }
  return [make('div', { class: 'block' }, ...mark, make('div', { class: 'caption' }, ...label), ...shown)];
}

/** The label, which the control names. */
function byId(scene: Scene, label: (Node | string)[], control: HTMLElement): HTMLElement {
  const id = scene.newId();
  const named = control.matches('span:not([role])')
    ? (control.querySelector('input,textarea') ?? control)
    : control;
  named.setAttribute('aria-labelledby', id);
  return make('div', { id }, ...label);
}
