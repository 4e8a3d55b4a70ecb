import type { Attribute } from '../../../form/product';
import { make } from '../make';
import type { PracticeSpec } from '../products';
import { dialog } from './dialog';
import { t } from './session';
import { textBox } from './widgets';

/** The attributes as the table shows them. */
export const attributesText = (spec: PracticeSpec): string =>
  (spec.fields['spec.attributes'] as Attribute[])
    .map(({ name, values }) => `${name}: ${values.join(', ')}`)
    .join('; ') || '--';

/** Edits the attributes in a dialog; they count once it is confirmed. */
export function openAttributes(spec: PracticeSpec, done: () => void): void {
  const edited = structuredClone(spec.fields['spec.attributes']) as Attribute[];
  const box = make('div');
  const draw = () => {
    const rows = edited.map((attribute) => {
      const name = textBox(attribute.name, (value) => {
        attribute.name = value;
      });
      const values = textBox(attribute.values.join(', '), (value) => {
        attribute.values = value.split(',').map((one) => one.trim());
      });
      return make('p', {}, `${t('attributeName')} `, name, ` ${t('spec.attributes')} `, values);
    });
    const add = () => {
      edited.push({ name: '', values: [] });
      draw();
    };
    box.replaceChildren(...rows, make('a', { class: 'link', click: add }, `+ ${t('add')}`));
  };
  draw();
  dialog(t('spec.attributes'), box, () => {
    spec.fields['spec.attributes'] = edited;
    done();
  });
}
