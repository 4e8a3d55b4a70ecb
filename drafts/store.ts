/** Everything that extension pages and the background may do with drafts. */
export { keepBaseline, recallProduct } from './baselines';
export { type ExportOptions, exportDrafts } from './export';
export { readFirstDrafts } from './first-drafts';
export { importDrafts, previewImport } from './import';
export { DEFAULT_LIMITS, DraftLimits } from './limits';
export {
  DRAFT_STATES,
  type DraftPage,
  type DraftState,
  type ListFilter,
  type ListOptions,
  listDrafts,
  matching,
  readSummaries,
} from './list';
export { beginNewLog } from './new-log';
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
export { applyRetention, whatWouldGo } from './retention';
export { freeOldestVersions } from './room';
export { type SaveOptions, saveDraft } from './saving';
export { readUsage, type Usage } from './usage';
export { keepBeforeRestore, nameVersion, pinVersion, renameVersion } from './versions';
