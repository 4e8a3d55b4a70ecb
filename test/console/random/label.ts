import { make } from '../make';
import type { Field } from './field';
import type { Scene } from './scene';

/** A field's label with what the console puts around labels. */
export function labelled(scene: Scene, { label, key }: Field): (Node | string)[] {
  switch (scene.is.marks) {
    case 'star':
      return [make('span', { class: 'star' }, '*'), label];
    case 'colon':
      return [`${label}${scene.is.language === 'en' ? ':' : '：'}`];
    case 'optional':
      return OPTIONAL.has(key) ? [`${label}${scene.word('optional')}`] : [label];
    case 'tooltip':
      return [label, make('span', { class: 'tip', title: 'KooGallery', tabindex: '0' }, '?')];
    default:
      return [label];
  }
}

/** A star in a column of its own, before the label; an empty place where the field may be left empty. */
export const required = ({ is }: Scene, { key }: Field): HTMLElement[] =>
  is.required === 'apart' ? [make('i', { class: 'needed' }, OPTIONAL.has(key) ? '' : '*')] : [];

/** A control with the help that the console gives with each: a button before it, or a line below it. */
export function helped(scene: Scene, control: HTMLElement): HTMLElement[] {
  if (scene.is.help === 'button')
    return [make('button', { type: 'button', class: 'tip', title: scene.word('help') }, '?'), control];
  if (scene.is.help === 'line') return [control, make('div', { class: 'hint' }, scene.word('hint'))];
  return [control];
}

const OPTIONAL: ReadonlySet<string> = new Set(['support', 'seo.title', 'deliveryDuration', 'spec.trialDays']);
