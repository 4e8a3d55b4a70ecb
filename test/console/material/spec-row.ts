import type { Attribute, BillingMode } from '../../../form/product';
import { make } from '../make';
import { MODES, type PracticeSpec, type ShownSpecField } from '../products';
import { t } from './session';
import { checkBox, element, switchBox, textBox } from './widgets';

export interface RowActions {
  redraw(): void;
  copy(): void;
  drop(): void;
}

/** One row of the grid, every value edited in its cell. */
export function specRow(spec: PracticeSpec, { redraw, copy, drop }: RowActions): HTMLElement {
  const { fields } = spec;
  const modes = fields['spec.billing'] as BillingMode[];
  const choose = (mode: BillingMode) => (on: boolean) => {
    fields['spec.billing'] = MODES.filter((one) => (one === mode ? on : modes.includes(one)));
    redraw();
  };
  const number = (field: ShownSpecField, label = '') =>
    textBox(
      { type: 'number', 'no-spinner': true, step: 'any', ...(label && { label }) },
      String(fields[field]),
      (value) => {
        fields[field] = value;
      },
    );
  const name = textBox({ class: 'name' }, String(fields['spec.name']), (value) => {
    fields['spec.name'] = value;
  });
  const trial = switchBox(fields['spec.trial'] === true, (on) => {
    fields['spec.trial'] = on;
    redraw();
  });
  const hidden = switchBox(fields['spec.hidden'] === true, (on) => {
    fields['spec.hidden'] = on;
  });
  const cells: (Node | string)[][] = [
    [name],
    [spec.code || '--'],
    MODES.map((mode) => make('label', {}, checkBox(modes.includes(mode), choose(mode)), t(mode))),
    modes.map((mode) => number(`spec.price.${mode}`, t(mode))),
    [trial],
    [fields['spec.trial'] ? number('spec.trialDays') : '--'],
    ...(['min', 'max', 'step'] as const).map((part) => [number(`spec.quantity.${part}`)]),
    [attributeText(spec)],
    [hidden],
    [t(spec.state)],
    [button('copy', copy), button('delete', () => ask(drop))],
  ];
  return make(
    'div',
    { role: 'row', class: 'row' },
    ...cells.map((cell) => make('div', { role: 'gridcell' }, ...cell)),
  );
}

const attributeText = (spec: PracticeSpec): string =>
  (spec.fields['spec.attributes'] as Attribute[])
    .map(({ name, values }) => `${name}: ${values.join(', ')}`)
    .join('; ') || '--';

function button(key: 'copy' | 'delete', click: () => void): HTMLElement {
  const made = element('md-text-button', {}, t(key));
  made.addEventListener('click', click);
  return made;
}

/** Asks in the library's dialog before a specification goes. */
function ask(drop: () => void): void {
  const confirm = element('md-text-button', { class: 'ok' }, t('ok'));
  const cancel = element('md-text-button', { class: 'cancel' }, t('cancel'));
  const dialog = element(
    'md-dialog',
    { type: 'alert' },
    make('div', { slot: 'headline' }, t('delete')),
    make('div', { slot: 'content' }, t('deleteSpec')),
    make('div', { slot: 'actions' }, cancel, confirm),
  ) as HTMLElement & { show(): void; close(): void };
  confirm.addEventListener('click', () => {
    dialog.close();
    drop();
  });
  cancel.addEventListener('click', () => dialog.close());
  dialog.addEventListener('closed', () => dialog.remove());
  document.body.append(dialog);
  dialog.show();
}
