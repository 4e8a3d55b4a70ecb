import { copyId } from './copy-ids';
import type { Baseline, Changes, Draft, Version } from './draft';
import type { ExportFile } from './export-file';
import { same } from './same';
import type { DraftSummary } from './summary';
import { sameWindow, type WindowKind } from './window';

/** What is stored under the ids of a file, and under the ids its records would take as copies. */
export interface Known {
  baselines: Map<string, Baseline>;
  drafts: Map<string, DraftSummary & { changes: Changes }>;
  versions: Map<string, Version>;
  /** A record's other id, for when its own belongs to something else; the same content gets the same one. */
  copyIds: Map<string, string>;
}

/** What an import stores. No record takes the place of a stored one. */
export interface MergePlan {
  baselines: Baseline[];
  /** Drafts that are not stored yet. */
  added: Draft[];
  /** Drafts whose id is stored with other content: they come in beside it, under another id. */
  copies: Draft[];
  /** Drafts that are stored just so, but deleted: they come back. */
  restored: Draft[];
  /** Drafts that are stored just so. */
  known: Draft[];
  versions: Version[];
}

/** Lays a file beside what is stored; overwrites nothing. What comes in belongs to the window it comes in by. */
export function planMerge(file: ExportFile, known: Known, window: WindowKind): MergePlan {
  const plan: MergePlan = { baselines: [], added: [], copies: [], restored: [], known: [], versions: [] };
  const baselineIds = new Map<string, string>();
  for (const { incognito: _, ...baseline } of file.baselines) {
    const placed = { ...baseline, ...(window.incognito && { incognito: true }) };
    baselineIds.set(baseline.id, placeBaseline(plan, placed, known));
  }
  const draftIds = new Map<string, string>();
  for (const { incognito: _, sequence: __, ...draft } of file.drafts) {
    const baselineId = baselineIds.get(draft.baselineId) ?? draft.baselineId;
    const placed = { ...draft, baselineId, ...(window.incognito && { incognito: true }) };
    draftIds.set(draft.id, placeDraft(plan, placed, known));
  }
  for (const version of file.versions) {
    const draftId = draftIds.get(version.draftId) ?? version.draftId;
    const taken = known.versions.get(version.id);
    const id = taken && taken.draftId !== draftId ? copyId(version.id, draftId) : version.id;
    if (!known.versions.has(id)) plan.versions.push({ ...version, id, draftId });
  }
  return plan;
}

function placeBaseline(plan: MergePlan, baseline: Baseline, known: Known): string {
  for (const id of idsOf(baseline, known)) {
    const stored = known.baselines.get(id);
    if (!stored) plan.baselines.push({ ...baseline, id });
    if (!stored || same(stored, { ...baseline, id })) return id;
  }
  return baseline.id;
}

function placeDraft(plan: MergePlan, draft: Draft, known: Known): string {
  for (const id of idsOf(draft, known)) {
    const stored = known.drafts.get(id);
    if (!stored) (id === draft.id ? plan.added : plan.copies).push({ ...draft, id });
    else if (sameDraft(stored, draft)) (stored.deletedAt ? plan.restored : plan.known).push({ ...draft, id });
    else continue;
    return id;
  }
  return draft.id;
}

/** The ids a record may take, in turn; the last is always free. */
const idsOf = ({ id }: Baseline | Draft, known: Known): string[] => [
  id,
  known.copyIds.get(id) ?? id,
  crypto.randomUUID(),
];

const sameDraft = (stored: DraftSummary & { changes: Changes }, draft: Draft): boolean =>
  sameWindow(stored, draft) &&
  stored.product.key === draft.product.key &&
  stored.baselineId === draft.baselineId &&
  same(stored.changes, draft.changes);
