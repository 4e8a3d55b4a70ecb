// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { button, h, line, text } from '../dynamics/h';
import { followPage } from '../restore/form-in-page';

const RELEASED = { overview: 'Backups in one place.', hotline: '100' };

/** A section that is being edited, as far as its Edit was pressed, and what it shows once it is left. */
function edited() {
  const section = h('section', {});
  const form = followPage(section);
  section.append(
    line('Overview', text(RELEASED.overview)),
    line('Hotline', text(RELEASED.hotline)),
    button('Save'),
    button('Cancel'),
  );
  form.refresh('load');
  for (const input of section.querySelectorAll('input')) input.value += '1';
  form.refresh('edit');
  return {
    form,
    leave(word: string, shown: typeof RELEASED) {
      [...section.querySelectorAll('button')].find(({ textContent }) => textContent === word)?.click();
      section.replaceChildren(line('Overview', shown.overview), line('Hotline', shown.hotline));
      form.refresh('load');
      form.stop();
      const { overview, 'other:Hotline': hotline } = form.model.edited.fields;
      return { overview, hotline };
    },
  };
}

test('what was typed into a section is taken back with its Cancel', () => {
  const { form, leave } = edited();
  expect(form.model.edited.fields).toMatchObject({
    overview: 'Backups in one place.1',
    'other:Hotline': '1001',
  });
  expect(leave('Cancel', RELEASED)).toEqual(RELEASED);
});

test('and stays with its Save, or where the page does not show what was released', () => {
  const typed = { overview: 'Backups in one place.1', hotline: '1001' };
  expect(edited().leave('Save', typed)).toEqual(typed);
  expect(edited().leave('Cancel', { overview: '', hotline: '' })).toEqual(typed);
});
