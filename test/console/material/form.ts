import '@material/web/all.js';
import '../console.css';
import './form.css';
import type { ProductField } from '../../../form/product';
import { make } from '../make';
import { exposePractice, textOfHtml } from '../practice';
import { type PracticeFields, type PracticeProduct, productOf } from '../products';
import type { TextKey } from '../texts';
import { deliveryField, fileField, listField, radioField, switchField, textField } from './fields';
import { options, t } from './session';
import { SpecGrid } from './spec-grid';
import { element } from './widgets';

customElements.define('seller-spec-grid', SpecGrid);

const loaded = productOf(new URLSearchParams(location.search).get('productId') ?? '');
let shown: PracticeProduct | null = null;
const practice = exposePractice(() => shown);
// Tests look at the window on top.
parent.practice = practice;

document.documentElement.lang = options.language === 'en' ? 'en' : 'zh-CN';
document.body.append(make('p', {}, t('loading')));
setTimeout(() => loaded && show(loaded), options.delay);

function show(product: PracticeProduct): void {
  const { fields, specs } = product;
  fields.description = textOfHtml(String(fields.description));
  product.specs = [];
  shown = product;
  const grid = new SpecGrid();
  const line = (field: ProductField) => textField(fields, field);
  document.body.replaceChildren(
    part(
      'basic',
      deliveryField(fields),
      line('name'),
      line('version'),
      fileField(fields, 'logo', 'image/png'),
      area(fields, 'overview'),
      area(fields, 'description', 7),
      listField(fields, 'highlights'),
      listField(fields, 'cases'),
      fileField(fields, 'userGuide'),
      fileField(fields, 'certificate'),
      area(fields, 'support'),
    ),
    part('seo', line('seo.title'), line('seo.keywords'), area(fields, 'seo.description')),
    part(
      'service',
      radioField(fields, 'publicSales'),
      switchField(fields, 'supervision'),
      line('productionUrl'),
      switchField(fields, 'multiInstance'),
      textField(fields, 'deliveryDuration', { type: 'number', 'suffix-text': t('days') }),
    ),
    part('specs', grid),
    make(
      'div',
      { class: 'foot' },
      action('md-filled-button', 'submit', () => practice.submissions.push(...state())),
      action('md-outlined-button', 'saveDraft', () => practice.savedDrafts.push(...state())),
    ),
  );
  setTimeout(() => {
    product.specs = specs;
    grid.show(product);
  }, options.specDelay);
}

const state = () => {
  const now = practice.state();
  return now ? [now] : [];
};

const part = (key: TextKey, ...content: Node[]) =>
  make('section', { class: 'card' }, make('h2', {}, t(key)), ...content);

const area = (fields: PracticeFields, field: ProductField, rows = 3) =>
  textField(fields, field, { type: 'textarea', rows: String(rows) });

function action(name: string, key: 'submit' | 'saveDraft', click: () => void): HTMLElement {
  const button = element(name, {}, t(key));
  button.addEventListener('click', click);
  return button;
}
