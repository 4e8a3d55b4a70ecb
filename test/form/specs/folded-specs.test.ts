// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readNow } from '../../../form/reading/read';

const panel = (head: string, body = '', more = ''): string =>
  `<div class="panel"><div><button aria-expanded="${body !== ''}">${head}</button>${more}<a>Copy</a> <a>Delete</a></div><div>${body}</div></div>`;
const field = (label: string, value: string) => `<label>${label} <input value="${value}"></label>`;

/** What is read of specifications below a form's own field. */
function read(html: string, heading = 'Specifications') {
  document.body.innerHTML = `<label>Product Name <input value="Tide"></label><h2>${heading}</h2><button>Add</button><div>${html}</div>`;
  return readNow(document.body).specs.map(({ fields, code, element }) => ({
    ...Object.fromEntries([...fields].map(([name, bound]) => [name, bound.read()])),
    ...(code !== undefined && { code }),
    own: element.className,
  }));
}

test('a panel that is closed is known by its head, and one that is open with it', () => {
  const open = field('Specification Name', 'Basic') + field('Trial Days', '7');
  expect(read(panel('▾ Basic', open) + panel('▸ Pro', '', '<span>SKU Code: 3091-2</span>'))).toEqual([
    { 'spec.name': 'Basic', 'spec.trialDays': '7', own: 'panel' },
    { 'spec.name': 'Pro', code: '3091-2', own: 'panel' },
  ]);
});

test('all of them may be closed', () => {
  expect(read(panel('Basic') + panel('Pro'))).toMatchObject([
    { 'spec.name': 'Basic' },
    { 'spec.name': 'Pro' },
  ]);
});

test('what is done to them may be in a menu', () => {
  const menu = '<button aria-haspopup="menu">⋯</button>';
  const closed = (name: string) =>
    `<div class="panel"><button aria-expanded="false">${name}</button>${menu}</div>`;
  expect(read(closed('Basic') + closed('Pro'))).toMatchObject([
    { 'spec.name': 'Basic' },
    { 'spec.name': 'Pro' },
  ]);
});

test('panels of another section are none, nor are those that are only numbered', () => {
  expect(read(panel('Fast') + panel('Safe'), 'Highlights')).toEqual([]);
  expect(read(panel('Specification 1') + panel('Specification 2'))).toEqual([]);
});
