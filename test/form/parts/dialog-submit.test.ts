// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { buttonKind } from '../../../form/parts/regions';

const DIALOG = '<div role="dialog"><input><button id="own">Submit</button></div>';

test.each([
  ['of its own, over a form with another', '<button>Submit</button>', 'confirm'],
  ['of its own, over a step of a form', '<button>Previous</button><button>Next</button>', 'confirm'],
  [
    'of the form, over a list with pages',
    '<ul><li>1</li><li>2</li><li><button>Next</button></li></ul>',
    'submit',
  ],
  ['of the form, over a page to read', '<button>Search</button>', 'submit'],
])('a Submit in a dialog is one %s', (_, page, kind) => {
  document.body.innerHTML = `<main>${page}</main>${DIALOG}`;
  expect(buttonKind(document.querySelector('#own') as Element)).toBe(kind);
});
