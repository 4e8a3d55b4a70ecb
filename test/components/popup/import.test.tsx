// @vitest-environment happy-dom
import '../english';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { ImportDialog } from '../../../components/popup/ImportDialog';
import { ImportPanel } from '../../../components/popup/ImportPanel';
import type { ImportView } from '../../../components/popup/popup-state';

afterEach(cleanup);

function show(importing: ImportView) {
  const actions = { readFile: vi.fn(), keepImport: vi.fn(), closeImport: vi.fn() };
  return { actions, ...render(<ImportPanel importing={importing} actions={actions} />) };
}

test('a chosen file is read', () => {
  const { actions } = show({ kind: 'choose' });
  const file = new File(['{}'], 'drafts.json');
  fireEvent.change(screen.getByLabelText('A file that Redline exported'), { target: { files: [file] } });
  expect(actions.readFile).toHaveBeenCalledExactlyOnceWith(file);
});

test('nothing is kept before the preview was seen and agreed to', () => {
  const { actions, container } = show({
    kind: 'preview',
    preview: { file: 'drafts.json', fresh: 2, known: 1, products: ['CloudBackup'] },
  });
  expect(container.textContent).toContain('Adds 2 drafts');
  expect(container.textContent).toContain('Already here and left as they are: 1');
  expect(container.textContent).toContain('CloudBackup');
  fireEvent.click(screen.getByText('Add 2 drafts'));
  expect(actions.keepImport).toHaveBeenCalledOnce();
});

test('a file without anything new has nothing to agree to', () => {
  const { container } = show({
    kind: 'preview',
    preview: { file: 'a.json', fresh: 0, known: 3, products: [] },
  });
  expect(container.querySelector('[data-action="keep-import"]')).toBeNull();
});

test('a file that is refused says why', () => {
  const { container } = show({ kind: 'refused', fault: 'import_unreadable' });
  expect(container.querySelector('.fault')?.textContent).not.toBe('');
  expect(container.querySelector('[type="password"]')).toBeNull();
});

test('a file under a passphrase asks for it', () => {
  const { actions, container } = show({ kind: 'refused', fault: 'import_locked' });
  fireEvent.input(screen.getByLabelText('Passphrase of the file'), { target: { value: 'seven words' } });
  const form = container.querySelector('form');
  if (form) fireEvent.submit(form);
  expect(actions.readFile).toHaveBeenCalledExactlyOnceWith(undefined, 'seven words');
});

test('Escape, which closes a dialog, ends the import', () => {
  const actions = { readFile: vi.fn(), keepImport: vi.fn(), closeImport: vi.fn() };
  const { container } = render(<ImportDialog importing={{ kind: 'choose' }} actions={actions} />);
  const dialog = container.querySelector('dialog');
  expect(dialog?.open).toBe(true);
  dialog?.close();
  expect(actions.closeImport).toHaveBeenCalledOnce();
});
