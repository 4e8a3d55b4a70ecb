// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dialogOf, dialogsOf } from '../../../form/parts/regions';

const KINDS = [
  '',
  'class="card"',
  'class="x-dialog"',
  'class="drawer"',
  'role="dialog"',
  'style="position: fixed"',
];
const FORM = '<input><button>Cancel</button><button>OK</button>';

const KIND = fc.constantFrom(...KINDS);

/** Parts in parts, each of one of the kinds, some with fields and answers in them. */
const { part } = fc.letrec<{ part: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 4 },
    KIND.map((kind) => `<div ${kind}>${FORM}</div>`),
    fc
      .tuple(KIND, fc.array(tie('part'), { maxLength: 3 }))
      .map(([kind, parts]) => `<div ${kind}>${parts.join('')}</div>`),
  ),
}));

test('asked for many elements of a page, the dialog of each is the one that it has by itself', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
      document.body.innerHTML = parts.join('');
      const together = dialogsOf();
      for (const element of document.body.querySelectorAll('*'))
        expect(together(element)).toBe(dialogOf(element));
    }),
    { numRuns: 60 },
  );
});
