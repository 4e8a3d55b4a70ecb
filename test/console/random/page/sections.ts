import { make } from '../../make';
import { fieldsIn } from '../placement';
import { productFields, type SectionName } from '../product-fields';
import type { FormScene } from '../scene';
import { specSection } from '../specs/index';

export type PartName = SectionName | 'specs';
export const PARTS: readonly PartName[] = ['basic', 'seo', 'service', 'specs'];

/** One part of the form, without its heading; specifications may come later than the rest. */
export function partOf(scene: FormScene, name: PartName): HTMLElement {
  if (name !== 'specs') return fieldsIn(scene, scene.is.placement, productFields(scene, name));
  if (scene.is.data !== 'in-parts') return specSection(scene);
  const box = make('div', {}, scene.word('loading'));
  setTimeout(() => box.replaceChildren(specSection(scene)), 500);
  return box;
}

export const headingOf = (scene: FormScene, name: PartName): HTMLElement => make('h2', {}, scene.word(name));
