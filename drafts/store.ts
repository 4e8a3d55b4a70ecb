/** Everything that extension pages and the background may do with drafts. */
export { keepBaseline, recallProduct } from './baselines';
export { type ExportOptions, exportDrafts } from './export';
export { importDrafts, previewImport } from './import';
export { DEFAULT_LIMITS, DraftLimits } from './limits';
export { type DraftPage, type ListOptions, listDrafts } from './list';
export {
  deleteDraft,
  markSubmitted,
  pinDraft,
  readDraft,
  undoDelete,
  type WholeDraft,
} from './one-draft';
export { askPersistence } from './persistence';
export { readExport } from './read-export';
export { applyRetention } from './retention';
export { freeOldestVersions } from './room';
export { type SaveOptions, saveDraft } from './saving';
export { keepBeforeRestore, nameVersion, pinVersion } from './versions';
