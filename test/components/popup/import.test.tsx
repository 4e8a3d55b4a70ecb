// @vitest-environment happy-dom
import '../english';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { ImportDialog } from '../../../components/popup/ImportDialog';
import { ImportPanel } from '../../../components/popup/ImportPanel';
import type { ImportPreview, ImportView } from '../../../components/popup/popup-state';

afterEach(cleanup);

function show(importing: ImportView) {
  const actions = { readFile: vi.fn(), keepImport: vi.fn(), closeImport: vi.fn() };
  return { actions, ...render(<ImportPanel importing={importing} actions={actions} />) };
}

const preview = (more: Partial<ImportPreview>): ImportView => ({
  kind: 'preview',
  preview: { file: 'a.json', added: 0, copies: 0, restored: 0, known: 0, versions: 0, products: [], ...more },
});

test('a chosen file is read', () => {
  const { actions } = show({ kind: 'choose' });
  const file = new File(['{}'], 'drafts.json');
  fireEvent.change(screen.getByLabelText('A file that Redline exported'), { target: { files: [file] } });
  expect(actions.readFile).toHaveBeenCalledExactlyOnceWith(file);
});

test('nothing is kept before the preview was seen and agreed to', () => {
  const { actions, container } = show(preview({ added: 2, known: 1, products: ['CloudBackup'] }));
  expect(container.textContent).toContain('Adds 2 drafts');
  expect(container.textContent).toContain('Already here and left as they are: 1');
  expect(container.textContent).toContain('CloudBackup');
  fireEvent.click(screen.getByText('Add 2 drafts'));
  expect(actions.keepImport).toHaveBeenCalledOnce();
});

test('a file without anything new has nothing to agree to', () => {
  const { container } = show(preview({ known: 3 }));
  expect(container.querySelector('[data-action="keep-import"]')).toBeNull();
});

test('what comes in beside a stored draft, what comes back, and what is too much is said', () => {
  const products = Array.from({ length: 30 }, (_, at) => `Product ${at}`);
  const { container } = show(
    preview({
      added: 1,
      copies: 2,
      restored: 1,
      versions: 7,
      products,
      beyond: { total: 2_004, most: 2_000 },
    }),
  );
  const said = container.textContent;
  expect(said).toContain('Adds 4 drafts');
  expect(said).toContain('with 7 versions');
  expect(said).toContain('2 of them are here with other content');
  expect(said).toContain('1 of them was deleted here');
  expect(said).toContain('That would be 2004 drafts, and the options keep 2000 at most');
  expect(said).toContain('and 22 more');
  expect(said).not.toContain('Product 9');
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
