import { make } from '../../make';
import type { PracticeSpec } from '../../products';
import type { FormScene } from '../scene';
import { actionsOf } from './actions';
import { showsState } from './columns';
import { editorOf } from './editor';
import type { SpecList } from './list';
import type { Holder } from './spec-field';
import { stateWord, textOfSpec } from './spec-text';

/** The specifications as cards: of fields, or of texts with an Edit. */
export function specCards(
  scene: FormScene,
  list: SpecList,
  holderOf: (spec: PracticeSpec) => Holder,
): HTMLElement {
  const cards = list.inSight().map((spec) => {
    const content = scene.is.specs === 'cards' ? editorOf(scene, holderOf(spec)) : textsOf(scene, spec);
    return make('div', { class: 'card' }, content, ...factsOf(scene, spec), actionsOf(scene, list, spec));
  });
  return make('div', { class: 'cards' }, ...cards);
}

function textsOf(scene: FormScene, spec: PracticeSpec): HTMLElement {
  const { name, billing, price, trial } = textOfSpec(scene, spec);
  const line = (label: string, value: string) =>
    make('div', { class: 'pair' }, make('span', { class: 'caption' }, label), make('span', {}, value));
  return make(
    'div',
    {},
    line(scene.word('spec.name'), name),
    line(scene.word('spec.billing'), billing),
    line(scene.word('spec.price'), price),
    line(scene.word('spec.trial'), trial),
  );
}

/** The code and the state, where the console shows them. */
export function factsOf(scene: FormScene, spec: PracticeSpec): HTMLElement[] {
  const fact = (label: string, value: string) =>
    make('div', { class: 'pair' }, make('span', { class: 'caption' }, label), make('span', {}, value));
  return [
    ...(scene.is.codes === 'shown' && spec.code ? [fact(scene.word('spec.code'), spec.code)] : []),
    ...(showsState(scene) ? [fact(scene.word('status'), stateWord(scene, spec))] : []),
  ];
}
