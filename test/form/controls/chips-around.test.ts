// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { controlsIn } from '../../../form/controls/kinds';

const chip = (text: string): string =>
  `<span class="ae af" aria-label="Remove ${text}" role="button" tabindex="0"><span title="${text}">${text}</span><span aria-hidden="true"></span></span>`;
const select = (...texts: string[]): string =>
  `<div class="ag"><div>${texts.map(chip).join('')}<div><input role="combobox" aria-haspopup="listbox" aria-expanded="false" value=""></div></div></div>`;

test('what is chosen of several may stand as chips around a field without any word for it', () => {
  document.body.innerHTML = `<main><label>Billing Mode</label>${select('Yearly', 'Monthly')}</main>`;
  const [control, ...others] = controlsIn(document.body);
  expect(control?.shape).toBe('choices');
  expect(control?.read()).toEqual(['Yearly', 'Monthly']);
  expect(others).toEqual([]);
});

test('chips of another field are not taken', () => {
  document.body.innerHTML = `<main><div>${select('Yearly')}<input role="combobox" aria-expanded="false" value="SaaS"></div></main>`;
  expect(controlsIn(document.body).map((control) => control.read())).toEqual([['Yearly'], 'SaaS']);
});
