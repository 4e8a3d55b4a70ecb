import type { BillingMode } from '../../../form/product';
import { make } from '../make';
import {
  blankSpec,
  copySpec,
  MODES,
  type PracticeProduct,
  type PracticeSpec,
  type ShownSpecField,
} from '../products';
import { t } from './frame';
import { attributesCell } from './spec-attributes';

let made = 0;

/** The specification table: every value edited in its cell, Copy and Delete at the end of the row. */
export function specTable(product: PracticeProduct): HTMLElement {
  const body = make('tbody');

  function draw(spec: PracticeSpec, old?: Element): HTMLElement {
    const row = specRow(spec, {
      redraw: () => draw(spec, row),
      copy: () => append(copySpec(spec, `n${++made}`)),
      drop: () => {
        if (!window.confirm(t('deleteSpec'))) return;
        product.specs = product.specs.filter(({ key }) => key !== spec.key);
        row.remove();
      },
    });
    if (old) old.replaceWith(row);
    else body.append(row);
    return row;
  }
  function append(spec: PracticeSpec): void {
    product.specs.push(spec);
    draw(spec);
  }

  for (const spec of product.specs) draw(spec);
  const heads = [
    t('spec.name'),
    t('spec.code'),
    t('spec.billing'),
    t('spec.price'),
    t('spec.trial'),
    t('spec.trialDays'),
    `${t('spec.quantity')}: ${t('spec.quantity.min')}`,
    t('spec.quantity.max'),
    t('spec.quantity.step'),
    t('spec.attributes'),
    t('spec.hidden'),
    t('status'),
    t('operation'),
  ];
  const add = () => append(blankSpec(`n${++made}`));
  return make(
    'section',
    { class: 'card specs' },
    make('h2', {}, t('specs')),
    make('table', {}, make('thead', {}, make('tr', {}, ...heads.map((head) => make('th', {}, head)))), body),
    make('button', { type: 'button', class: 'add', click: add }, t('addSpec')),
  );
}

interface RowActions {
  redraw(): void;
  copy(): void;
  drop(): void;
}

function specRow(spec: PracticeSpec, actions: RowActions): HTMLElement {
  const modes = spec.fields['spec.billing'] as BillingMode[];
  const chooseMode = (mode: BillingMode, on: boolean) => {
    spec.fields['spec.billing'] = MODES.filter((one) => (one === mode ? on : modes.includes(one)));
    actions.redraw();
  };
  const cells: (Node | string)[][] = [
    [field(spec, 'spec.name', 'text')],
    [spec.code || '--'],
    MODES.map((mode) => check(t(mode), modes.includes(mode), (on) => chooseMode(mode, on))),
    modes.map((mode) => make('label', {}, `${t(mode)} `, field(spec, `spec.price.${mode}`, 'number'))),
    [flag(spec, 'spec.trial', actions.redraw)],
    spec.fields['spec.trial'] ? [field(spec, 'spec.trialDays', 'number')] : ['--'],
    [field(spec, 'spec.quantity.min', 'number')],
    [field(spec, 'spec.quantity.max', 'number')],
    [field(spec, 'spec.quantity.step', 'number')],
    [attributesCell(spec)],
    [flag(spec, 'spec.hidden')],
    [t(spec.state)],
    [button('copy', actions.copy), button('delete', actions.drop)],
  ];
  return make('tr', {}, ...cells.map((content) => make('td', {}, ...content)));
}

const button = (key: 'copy' | 'delete', click: () => void) =>
  make('button', { type: 'button', click }, t(key));

function field(spec: PracticeSpec, name: ShownSpecField, type: 'text' | 'number'): HTMLElement {
  const take = () => {
    spec.fields[name] = control.value;
  };
  const control = make('input', { type, step: 'any', value: String(spec.fields[name]), input: take });
  return control;
}

const flag = (spec: PracticeSpec, name: 'spec.trial' | 'spec.hidden', then?: () => void) =>
  check('', spec.fields[name] === true, (on) => {
    spec.fields[name] = on;
    then?.();
  });

function check(label: string, checked: boolean, put: (on: boolean) => void): HTMLElement {
  const box = make('input', { type: 'checkbox', checked, change: () => put(box.checked) });
  return make('label', {}, box, ` ${label}`);
}
