import type { ImportView } from '../../components/popup/popup-state';
import type { ExportFile } from '../../drafts/export-file';
import { faultOf } from '../../drafts/fault';
import { exportDrafts, importDrafts, previewImport, readExport } from '../../drafts/store';
import type { WindowKind } from '../../drafts/window';

/** Saves drafts as a file: these, or all of this kind of window. */
export async function saveExport(window: WindowKind, ids?: string[], passphrase?: string): Promise<void> {
  const json = await exportDrafts({ ...window, ...(ids && { ids }), ...(passphrase && { passphrase }) });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  link.download = `redline-drafts-${new Date().toISOString().slice(0, 10)}.json`;
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
        const { added, copies, restored, known } = await previewImport(content, window());
        const fresh = [...added, ...copies, ...restored];
        const products = [...new Set(fresh.map(({ product }) => product.name))];
        show({
          kind: 'preview',
          preview: { file: chosen.name, fresh: fresh.length, known: known.length, products },
        });
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
