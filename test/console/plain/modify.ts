import { make } from '../make';
import { exposePractice } from '../practice';
import { productOf } from '../products';
import { basicFields, serviceFields } from './fields';
import { link, options, showPage, t } from './frame';
import { agreement, otherFields } from './other-fields';
import { specTable } from './spec-table';

const query = new URLSearchParams(location.search);
const list = query.has('applicationId') ? 'applications' : 'index';
const product = productOf(query.get('productId') ?? '');
let shown = false;
const practice = exposePractice(() => (shown && product ? product : null));

const form = make('form', { class: 'modify', submit: submit });
showPage(
  list,
  make(
    'div',
    { class: 'crumbs' },
    make('a', { href: link(list) }, t(list === 'index' ? 'myProducts' : 'myApplications')),
    ` / ${t('modify')}`,
  ),
  make('h1', {}, t('modify')),
  form,
);

if (!product) form.append(t('noData'));
else {
  const parts = () => [
    ...basicFields(product.fields),
    serviceFields(product.fields),
    specTable(product),
    otherFields(product.others),
    agreement(),
    make(
      'p',
      { class: 'foot' },
      make('button', {}, t('submit')),
      make('button', { type: 'button', click: preview }, t('preview')),
      make('button', { type: 'button', click: saveDraft }, t('saveDraft')),
    ),
  ];
  const show = () => {
    form.append(...parts());
    shown = true;
  };
  if (options.delay > 0) setTimeout(show, options.delay);
  else show();
}

function submit(event: Event): void {
  event.preventDefault();
  const state = practice.state();
  if (!state) return;
  practice.submissions.push(state);
  form.replaceChildren(make('p', { class: 'card' }, t('sent')));
  shown = false;
}

function saveDraft(): void {
  const state = practice.state();
  if (!state) return;
  practice.savedDrafts.push(state);
  form.append(make('output', {}, t('draftSaved')));
}

function preview(): void {
  const dialog = make(
    'dialog',
    { close: () => dialog.remove() },
    make('h2', {}, String(product?.fields.name)),
    make('p', {}, String(product?.fields.overview)),
    make('form', { method: 'dialog' }, make('button', {}, t('ok'))),
  );
  document.body.append(dialog);
  dialog.showModal();
}
