import { make } from '../../make';
import type { PracticeSpec } from '../../products';
import type { FormScene } from '../scene';
import type { SpecList } from './list';
import { ask } from './overlay';

/** Deletes a specification the way this console does: after a question, at once, or with a way back. */
export function deleteSpec(scene: FormScene, list: SpecList, spec: PracticeSpec, beside: HTMLElement): void {
  const remove = () => list.remove(spec);
  if (scene.is.deletion === 'none') remove();
  else if (scene.is.deletion === 'popconfirm') popconfirm(scene, beside, remove);
  else if (scene.is.deletion === 'undo') removeWithUndo(scene, list, spec);
  else
    ask(scene, {
      title: scene.word('delete'),
      content: document.createTextNode(scene.word('deleteSpec')),
      hasRole: scene.is.deletion === 'dialog',
      confirm: remove,
    });
}

/** A small question beside the button. */
function popconfirm(scene: FormScene, beside: HTMLElement, remove: () => void): void {
  const button = (word: 'ok' | 'cancel', press: () => void) =>
    make('button', { type: 'button', click: press }, scene.word(word));
  const ok = button('ok', () => {
    bubble.remove();
    remove();
  });
  const cancel = button('cancel', () => bubble.remove());
  scene.hands.put('confirm', ok);
  scene.hands.put('cancel', cancel);
  const bubble = make('div', { class: 'bubble' }, make('div', {}, scene.word('deleteSpec')), cancel, ok);
  beside.append(bubble);
}

/** Gone at once; a bar at the window's lower edge brings it back. */
function removeWithUndo(scene: FormScene, list: SpecList, spec: PracticeSpec): void {
  const at = scene.product.specs.indexOf(spec);
  list.remove(spec);
  const undo = make('button', { type: 'button' }, scene.word('undo'));
  const bar = make('div', { class: 'bar', role: 'status' }, scene.word('deleted'), ' ', undo);
  undo.addEventListener('click', () => {
    bar.remove();
    scene.product.specs.splice(at, 0, spec);
    scene.redrawSpecs();
  });
  scene.hands.put('undo', undo);
  scene.layer.append(bar);
  setTimeout(() => bar.remove(), 8_000);
}
