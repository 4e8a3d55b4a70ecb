// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { followInSlices } from '../../../form/follow/follow';
import { readNow } from '../../../form/reading/read';
import { h, line, text } from '../dynamics/h';
import { shell } from '../dynamics/shell';
import { followPage, MEMORY, quietPorts } from '../restore/form-in-page';

const typeInto = (box: Element, value: string): void => {
  const field = box.querySelector('input') as HTMLInputElement;
  field.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
const frame = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

test('what is typed into a field that has only just come is an edit of what it came with', async () => {
  const part = h('div', {}, line('Hotline', text('400')));
  const { model, stop } = followPage(part);
  const late = line('Remarks', text('x'));
  part.append(late);
  await frame();
  typeInto(late, 'y');
  expect(model.released.fields['other:Remarks']).toBe('x');
  expect(model.edited.fields['other:Remarks']).toBe('y');
  stop();
});

test('what comes in parts before anything is pressed is there once the data is said to rest', async () => {
  const part = h('div', {}, line('Hotline', text('400')));
  const form = followPage(part);
  part.append(line('Remarks', text('x')));
  await frame();
  part.append(line('Contact', text('z')));
  await frame();
  await form.rested();
  expect(form.model.released.fields).toMatchObject({ 'other:Remarks': 'x', 'other:Contact': 'z' });
  form.stop();
});

test('an edit made while the first reading is being taken comes after it', async () => {
  const hotline = line('Hotline', text('400'));
  document.body.replaceChildren(shell(hotline));
  const told: string[] = [];
  const opened = followInSlices(
    readNow(document.body),
    MEMORY,
    quietPorts({ changed: ({ field }, cause) => cause === 'edit' && told.push(field) }),
    (form) => {
      told.push('followed');
      return form;
    },
  );
  typeInto(hotline, '401');
  const form = await opened;
  expect(told).toEqual(['followed', 'other:Hotline']);
  expect(form?.model.released.fields['other:Hotline']).toBe('400');
  expect(form?.model.edited.fields['other:Hotline']).toBe('401');
  form?.stop();
});

test('a form that leaves while its first reading is taken is said to be gone', async () => {
  document.body.replaceChildren(shell(line('Hotline', text('400'))));
  const gone = vi.fn();
  const opened = followInSlices(readNow(document.body), MEMORY, quietPorts({ gone }), vi.fn());
  document.body.replaceChildren(h('p', {}, 'Signed out'));
  await opened;
  await vi.waitFor(() => expect(gone).toHaveBeenCalledOnce());
});
