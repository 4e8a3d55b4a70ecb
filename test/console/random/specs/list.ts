import type { PracticeSpec } from '../../products';
import type { FormScene } from '../scene';

/** What the list of specifications shows right now, and what is done to it. */
export interface SpecList {
  /** The specifications that pass the filter, in the order chosen. */
  matching(): PracticeSpec[];
  /** Those of the page in sight. */
  inSight(): PracticeSpec[];
  pages(): number;
  page: number;
  filter: string;
  descending: boolean | null;
  /** The specification whose tab, panel or row is open. */
  open: Set<string>;
  add(spec: PracticeSpec, behind?: PracticeSpec): void;
  remove(spec: PracticeSpec): void;
}

export const ROWS = 3;

export function createList(scene: FormScene): SpecList {
  const { product } = scene;
  const isPaged = scene.is.extent === 'numbers' || scene.is.extent === 'previous-next';
  const nameOf = ({ fields }: PracticeSpec) => String(fields['spec.name']);
  const list: SpecList = {
    page: 0,
    filter: '',
    descending: null,
    open: new Set(),
    matching() {
      const held = product.specs.filter((spec) => nameOf(spec).toLowerCase().includes(list.filter));
      if (list.descending === null) return held;
      const sign = list.descending ? -1 : 1;
      return held.sort((one, other) => (nameOf(one) < nameOf(other) ? -sign : sign));
    },
    pages: () => Math.max(1, Math.ceil(list.matching().length / ROWS)),
    inSight() {
      const all = list.matching();
      list.page = Math.min(list.page, list.pages() - 1);
      if (isPaged) return all.slice(list.page * ROWS, (list.page + 1) * ROWS);
      return scene.is.extent === 'more' ? all.slice(0, (list.page + 1) * ROWS) : all;
    },
    add(spec, behind) {
      product.specs.splice(behind ? product.specs.indexOf(behind) + 1 : product.specs.length, 0, spec);
      list.filter = '';
      // A person is shown what was added.
      list.page = Math.floor(list.matching().indexOf(spec) / ROWS);
      list.open = new Set([spec.key]);
      scene.redrawSpecs();
    },
    remove(spec) {
      product.specs.splice(product.specs.indexOf(spec), 1);
      scene.redrawSpecs();
    },
  };
  return list;
}
