// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { controlsIn } from '../../../form/controls/kinds';
import { onlyWayOut } from '../../../form/follow/dialog-answer';

const FIELD = '<label>Price <input></label>';
const CROSS = '<button id="out" aria-label="Close"><i></i></button>';

function wayOut(...parts: string[]): string | undefined {
  document.body.innerHTML = `<div role="dialog"><h3>Edit</h3>${parts.join('')}</div>`;
  const dialog = document.body.firstElementChild as HTMLElement;
  return onlyWayOut(dialog, controlsIn(dialog))?.id;
}

test.each([
  ['a cross with a name', CROSS],
  ['a cross that is drawn', '<span id="out" class="x-drawer-close"></span>'],
  ['a cross that is a letter', '<button id="out">×</button>'],
  ['the word', '<button id="out">Close</button>'],
  ['the word in Chinese', '<a id="out" href="javascript:;">关闭</a>'],
  [
    'the word beside buttons that keep nothing',
    '<button>Add a price</button><button id="out">Close</button>',
  ],
  ['a cross beside answers to a question of a field', `${CROSS}<label><input type="radio">Yes</label>`],
])('a dialog that can only be closed, by %s', (_, parts) => {
  expect(wayOut(FIELD, parts)).toBe('out');
});

test.each([
  ['with an OK', '<button>OK</button>'],
  ['whose OK is no button', '<div>确定</div>'],
  ['with a Cancel', '<button>Cancel</button>'],
  ['with a button of unknown words', '<button>Write into the list</button>'],
  ['with a step that follows', '<button>Next</button>'],
])('a dialog %s can be answered', (_, parts) => {
  expect(wayOut(FIELD, CROSS, parts)).toBeUndefined();
});

test('a dialog without a way out that is seen is not told to have one', () => {
  expect(wayOut(FIELD)).toBeUndefined();
});
