import { make } from '../../make';
import { textOfHtml } from '../../practice';
import type { PracticeProduct } from '../../products';
import type { FormScene, Scene } from '../scene';
import { arranged } from './arrange';
import { summaryOf } from './summary';
import { textsFirst } from './texts';

/** The page on which a product is modified; `there` tells that the form stands there. */
export function formPage(scene: Scene, product: PracticeProduct, there: () => void): HTMLElement {
  product.fields.description = textOfHtml(String(product.fields.description));
  const form: FormScene = { ...scene, product, redrawSpecs: () => {} };
  const box = make('div', { class: 'form' }, scene.word('loading'));
  const submit = () => box.replaceChildren(make('p', {}, scene.word('sent')));
  const show = () => {
    const fields = () => {
      box.replaceChildren(arranged(form, submit));
      there();
    };
    if (scene.is.first === 'fields') fields();
    else box.replaceChildren(textsFirst(form, fields));
  };
  if (scene.is.data === 'at-once') show();
  else setTimeout(show, 400);
  return make(
    'div',
    {},
    make('div', { class: 'crumbs' }, `${scene.word('myProducts')} / ${scene.word('modify')}`),
    make('h1', {}, scene.word('modifyProduct')),
    make('div', { class: 'pair' }, make('span', {}, scene.word('productId')), make('span', {}, product.id)),
    box,
    ...(scene.is.summary === 'bar' ? [summaryOf(form, box)] : []),
  );
}
