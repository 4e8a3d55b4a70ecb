import { make } from '../../make';
import type { FormScene } from '../scene';

/** A bar at the window's lower edge that says again what the form holds. */
export function summaryOf(scene: FormScene, form: HTMLElement): HTMLElement {
  const name = make('b');
  const count = make('b');
  const tell = () => {
    const { fields, specs } = scene.product;
    name.textContent = String(fields.name);
    count.textContent = String(specs.length);
  };
  for (const event of ['input', 'click']) form.addEventListener(event, () => setTimeout(tell));
  tell();
  const fact = (label: string, value: Node) =>
    make('span', { class: 'fact' }, make('span', { class: 'caption' }, label), ' ', value);
  return make(
    'div',
    { class: 'summary' },
    fact(scene.word('name'), name),
    fact(scene.word('specCount'), count),
  );
}
