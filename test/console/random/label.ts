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

const OPTIONAL: ReadonlySet<string> = new Set(['support', 'seo.title', 'deliveryDuration', 'spec.trialDays']);
