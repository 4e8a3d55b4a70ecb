import { make } from '../../make';
import type { PracticeSpec } from '../../products';
import type { FormScene } from '../scene';
import { specCards } from './cards';
import { createList, type SpecList } from './list';
import { pager } from './pager';
import { specAccordion, specTabs } from './panels';
import { specRows } from './rows';
import type { Holder } from './spec-field';
import { toolbar } from './toolbar';

/** The list of specifications; `scene.redrawSpecs` draws it anew from the product. */
export function specSection(scene: FormScene): HTMLElement {
  const list = createList(scene);
  const box = make('div', { class: 'spec-list' });
  const hasPager = scene.is.extent !== 'all' && scene.is.extent !== 'virtual';
  const draw = () => {
    box.replaceChildren(
      DRAWN[scene.is.specs](scene, list, holderOf),
      ...(hasPager ? [pager(scene, list)] : []),
    );
  };
  const holderOf = ({ key, fields }: PracticeSpec): Holder => ({
    key,
    values: fields,
    settled: () => {
      // A row that is made anew is, right after the edit.
      if (scene.is.redraw === 'rows') setTimeout(draw);
    },
  });
  scene.redrawSpecs = draw;
  draw();
  return make('div', {}, toolbar(scene, list), box);
}

type Draw = (scene: FormScene, list: SpecList, holderOf: (spec: PracticeSpec) => Holder) => HTMLElement;

const DRAWN: Record<FormScene['is']['specs'], Draw> = {
  cells: specRows,
  dialog: specRows,
  drawer: specRows,
  expand: specRows,
  cards: specCards,
  'text-cards': specCards,
  accordion: specAccordion,
  tabs: specTabs,
};
