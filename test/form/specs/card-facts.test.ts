// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Control } from '../../../form/controls/control';
import { cardFacts } from '../../../form/specs/card-facts';

/** The facts of a card; inputs and radios are its controls. */
function facts(html: string) {
  const card = document.createElement('div');
  card.innerHTML = html;
  const fields = [...card.querySelectorAll<HTMLElement>('input, [role=radiogroup]')];
  return cardFacts(
    card,
    fields.map((element) => ({ element }) as Control),
  );
}

it('reads a code and a status tag beside the title', () => {
  const head =
    '<header><b>Basic</b><span>Specification Code: 3091001001-sku</span><i class="tag">Discontinued</i></header>';
  expect(facts(`${head}<input>`)).toEqual({ code: '3091001001-sku', state: 'discontinued' });
});

it('reads a code and a status that stand behind their labels', () => {
  const lines = '<dl><dt>规格编码：</dt><dd>3091001001-sku</dd><dt>状态</dt><dd>在销售</dd></dl>';
  expect(facts(`${lines}<input>`)).toEqual({ code: '3091001001-sku', state: 'released' });
});

it('takes no button, option or value for a status', () => {
  const options = '<div role="radiogroup"><span>Hidden</span><span>On sale</span></div>';
  expect(
    facts(`${options}<button>New</button><a>Removed</a><label>Discontinued</label><input value="New">`),
  ).toEqual({});
});

it('goes by the status behind its label, whatever words stand alone', () => {
  expect(facts('<p>Hidden</p><input><p>Status</p><p>Discontinued</p>')).toEqual({ state: 'discontinued' });
  expect(facts('<p>Status</p><p>Hidden</p>')).toEqual({ state: 'released' });
  expect(facts('<p>Hidden</p><input>')).toEqual({});
});

it('tells nothing of two words, a dash or a deletion', () => {
  expect(facts('<p>New</p><p>On sale</p>')).toEqual({});
  expect(facts('<p>Specification Code: --</p><p>Deleted</p>')).toEqual({});
});
