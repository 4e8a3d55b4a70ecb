import type { ImportPreview, ImportView } from '../../components/popup/popup-state';
import type { ExportFile } from '../../drafts/export-file';
import { faultOf } from '../../drafts/fault';
import { exportDrafts, importDrafts, listDrafts, previewImport, readExport } from '../../drafts/store';
import type { WindowKind } from '../../drafts/window';
import { getSettings } from '../settings/settings';

/** Saves drafts as a file: these, or all of this kind of window. */
export async function saveExport(window: WindowKind, ids?: string[], passphrase?: string): Promise<void> {
  const json = await exportDrafts({ ...window, ...(ids && { ids }), ...(passphrase && { passphrase }) });
  saveFile(json, 'drafts');
}

/** Saves a text as a file of ours with today's date in its name. */
export function saveFile(json: string, what: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  link.download = `redline-${what}-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  // The browser takes the file over after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** A file on its way in: looked at first, kept when the seller says so. */
export function importing(window: () => WindowKind, show: (view: ImportView | undefined) => void) {
  let chosen: File | undefined;
  let content: ExportFile | undefined;
  const guarded = (work: () => Promise<void>) =>
    work().catch((error) => show({ kind: 'refused', fault: faultOf(error) }));
  return {
    open: () => show({ kind: 'choose' }),
    close: () => show(undefined),
    read: (file: File | undefined, passphrase?: string) =>
      guarded(async () => {
        chosen = file ?? chosen;
        if (!chosen) return;
        show({ kind: 'reading' });
        content = await readExport(chosen, passphrase);
        show({ kind: 'preview', preview: await previewOf(chosen.name, content, window()) });
      }),
    /** Resolves with how many drafts came in. */
    keep: async (): Promise<number> => {
      let kept = 0;
      await guarded(async () => {
        if (!content) return;
        const { added, copies, restored } = await importDrafts(content, window());
        kept = added.length + copies.length + restored.length;
        show(undefined);
      });
      return kept;
    },
  };
}

async function previewOf(file: string, content: ExportFile, window: WindowKind): Promise<ImportPreview> {
  const { added, copies, restored, known, versions } = await previewImport(content, window);
  const fresh = [...added, ...copies, ...restored];
  const [{ total }, { mostDrafts }] = await Promise.all([listDrafts({ ...window, limit: 0 }), getSettings()]);
  const after = total + fresh.length;
  return {
    file,
    added: added.length,
    copies: copies.length,
    restored: restored.length,
    known: known.length,
    versions: versions.length,
    products: [...new Set(fresh.map(({ product }) => product.name))],
    ...(after > mostDrafts && fresh.length > 0 && { beyond: { total: after, most: mostDrafts } }),
  };
}
