import { make } from '../make';
import { blankSpec, copySpec, type PracticeProduct, type PracticeSpec } from '../products';
import type { TextKey } from '../texts';
import { t } from './session';
import styles from './spec-grid.css?inline';
import { specRow } from './spec-row';
import { element } from './widgets';

const ROW_HEIGHT = 176;
const COLUMNS: readonly TextKey[] = [
  'spec.name',
  'spec.code',
  'spec.billing',
  'spec.price',
  'spec.trial',
  'spec.trialDays',
  'spec.quantity.min',
  'spec.quantity.max',
  'spec.quantity.step',
  'spec.attributes',
  'spec.hidden',
  'status',
  'operation',
];

/** The specifications as a grid of which only the rows in sight are in the page. */
export class SpecGrid extends HTMLElement {
  private product: PracticeProduct | undefined;
  private made = 0;
  private readonly view = make('div', { class: 'view', scroll: () => this.draw() });
  private readonly total = make('span', { class: 'total' });
  private readonly rows = new Map<string, HTMLElement>();

  constructor() {
    super();
    const add = element('md-outlined-button', { class: 'add' }, t('addSpec'));
    add.addEventListener('click', () => this.addSpec(blankSpec(`n${++this.made}`)));
    const heads = COLUMNS.map((key) => make('div', { role: 'columnheader' }, t(key)));
    const head = make('div', { role: 'row', class: 'row head' }, ...heads);
    const grid = make('div', { role: 'grid', class: 'grid', 'aria-label': t('specs') }, head, this.view);
    const style = make('style', {}, styles);
    this.attachShadow({ mode: 'open' }).append(style, make('div', { class: 'over' }, add, this.total), grid);
  }

  /** Shows a product's specifications. */
  show(product: PracticeProduct): void {
    this.product = product;
    this.redraw();
  }

  private addSpec(spec: PracticeSpec): void {
    this.product?.specs.push(spec);
    this.redraw();
    this.view.scrollTop = this.view.scrollHeight;
  }

  /** Makes every row in sight anew. */
  private redraw(): void {
    this.rows.clear();
    this.view.replaceChildren(make('div', { class: 'space' }));
    this.draw();
  }

  /** Puts the rows in sight into the page and takes the others out. */
  private draw(): void {
    const specs = this.product?.specs ?? [];
    this.total.textContent = `${t('total')}: ${specs.length}`;
    this.view.parentElement?.setAttribute('aria-rowcount', String(specs.length + 1));
    const space = this.view.querySelector<HTMLElement>('.space');
    if (space) space.style.height = `${specs.length * ROW_HEIGHT}px`;
    const first = Math.max(0, Math.floor(this.view.scrollTop / ROW_HEIGHT) - 1);
    const inSight = specs.slice(first, first + 6);
    for (const [key, row] of this.rows)
      if (!inSight.some((spec) => spec.key === key)) {
        row.remove();
        this.rows.delete(key);
      }
    for (const [index, spec] of inSight.entries()) this.place(spec, first + index);
  }

  private place(spec: PracticeSpec, at: number): void {
    const row = this.rows.get(spec.key) ?? this.make(spec);
    row.style.transform = `translateY(${at * ROW_HEIGHT}px)`;
    row.setAttribute('aria-rowindex', String(at + 2));
  }

  private make(spec: PracticeSpec): HTMLElement {
    const row = specRow(spec, {
      redraw: () => this.redraw(),
      copy: () => this.addSpec(copySpec(spec, `n${++this.made}`)),
      drop: () => {
        if (this.product) this.product.specs = this.product.specs.filter((one) => one !== spec);
        this.redraw();
      },
    });
    this.rows.set(spec.key, row);
    this.view.append(row);
    return row;
  }
}
