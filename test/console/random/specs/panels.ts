import { make } from '../../make';
import type { PracticeSpec } from '../../products';
import type { FormScene } from '../scene';
import { actionsOf } from './actions';
import { factsOf } from './cards';
import { editorOf } from './editor';
import type { SpecList } from './list';
import type { Holder } from './spec-field';

type HolderOf = (spec: PracticeSpec) => Holder;
const nameOf = ({ fields }: PracticeSpec): string => String(fields['spec.name']);

/** A panel for each specification; its fields are drawn when it is opened. */
export function specAccordion(scene: FormScene, list: SpecList, holderOf: HolderOf): HTMLElement {
  const panels = list.inSight().map((spec) => {
    const isOpen = list.open.has(spec.key);
    const id = scene.newId();
    const head = make('button', { type: 'button', 'aria-expanded': String(isOpen), 'aria-controls': id });
    head.textContent = nameOf(spec) || scene.word('new');
    const body = make('div', { class: 'panel-body', id });
    if (isOpen) body.append(editorOf(scene, holderOf(spec)));
    head.addEventListener('click', () => {
      if (isOpen) list.open.delete(spec.key);
      else list.open.add(spec.key);
      scene.redrawSpecs();
    });
    scene.hands.put(isOpen ? `fold@${spec.key}` : `open@${spec.key}`, head);
    const bar = make(
      'div',
      { class: 'panel-head' },
      head,
      ...factsOf(scene, spec),
      actionsOf(scene, list, spec),
    );
    return make('div', { class: 'panel' }, bar, body);
  });
  return make('div', { class: 'panels' }, ...panels);
}

/** A tab or a line of a list for each specification, and the fields of the one that is open. */
export function specTabs(scene: FormScene, list: SpecList, holderOf: HolderOf): HTMLElement {
  const specs = list.inSight();
  const current = specs.find(({ key }) => list.open.has(key)) ?? specs[0];
  const tabs = specs.map((spec) => {
    const isOpen = spec === current;
    const tab =
      scene.is.tabs === 'bar'
        ? make('button', { type: 'button', role: 'tab', 'aria-selected': String(isOpen) })
        : make('li', {
            tabindex: '0',
            class: isOpen ? 'item chosen' : 'item',
            'aria-current': String(isOpen),
          });
    tab.textContent = nameOf(spec) || scene.word('new');
    tab.addEventListener('click', () => {
      list.open = new Set([spec.key]);
      scene.redrawSpecs();
    });
    return scene.hands.put(`open@${spec.key}`, tab);
  });
  const bar =
    scene.is.tabs === 'bar'
      ? make('div', { role: 'tablist', class: 'tabs' }, ...tabs)
      : make('ul', { class: 'names' }, ...tabs);
  const box = make('div', { class: scene.is.tabs === 'bar' ? 'tabbed' : 'two-panes' }, bar);
  if (!current) return box;
  const content = [
    editorOf(scene, holderOf(current)),
    ...factsOf(scene, current),
    actionsOf(scene, list, current),
  ];
  const role: Record<string, string> = scene.is.tabs === 'bar' ? { role: 'tabpanel' } : {};
  box.append(make('div', { ...role, class: 'card' }, ...content));
  return box;
}
