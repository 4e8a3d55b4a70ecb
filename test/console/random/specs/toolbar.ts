import { make } from '../../make';
import { blankSpec } from '../../products';
import type { FormScene } from '../scene';
import { isEditedInOverlay, nextKey } from './actions';
import { editInOverlay } from './edit';
import type { SpecList } from './list';

/** What stands above the list: Add, and a box to filter by. */
export function toolbar(scene: FormScene, list: SpecList): HTMLElement {
  const add = make('button', { type: 'button' }, scene.word('addSpec'));
  add.addEventListener('click', () => {
    const spec = blankSpec(nextKey());
    if (isEditedInOverlay(scene)) editInOverlay(scene, list, spec);
    else list.add(spec);
  });
  const bar = make('div', { class: 'toolbar' }, scene.hands.put('add', add));
  if (scene.is.tools.includes('filter')) bar.append(filterBox(scene, list));
  return bar;
}

function filterBox(scene: FormScene, list: SpecList): HTMLElement {
  const box = make('input', { type: 'search', placeholder: scene.word('filterHint') });
  box.addEventListener('input', () => {
    list.filter = box.value.trim().toLowerCase();
    list.page = 0;
    scene.redrawSpecs();
  });
  return scene.hands.put('filter', box);
}
