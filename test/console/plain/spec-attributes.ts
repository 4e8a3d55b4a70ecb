import type { Attribute } from '../../../form/product';
import { make } from '../make';
import type { PracticeSpec } from '../products';
import { t } from './frame';

/** The attributes of a specification: name and enumeration values, one line each. */
export function attributesCell(spec: PracticeSpec): HTMLElement {
  const attributes = spec.fields['spec.attributes'] as Attribute[];
  const box = make('div', { class: 'attributes' });
  const draw = () => {
    box.replaceChildren(
      ...attributes.map((attribute) => line(attribute)),
      make('button', { type: 'button', click: grow }, t('add')),
    );
  };
  const grow = () => {
    attributes.push({ name: '', values: [] });
    draw();
  };
  const line = (attribute: Attribute) => {
    const name = make('input', {
      placeholder: t('attributeName'),
      value: attribute.name,
      input: () => {
        attribute.name = name.value;
      },
    });
    const values = make('input', {
      value: attribute.values.join(', '),
      input: () => {
        attribute.values = values.value.split(',').map((one) => one.trim());
      },
    });
    return make('div', {}, name, values);
  };
  draw();
  return box;
}
