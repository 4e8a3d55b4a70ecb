import type { Bound } from './bind';
import type { FollowedForm } from './follow';
import { matchSpecs } from './match-specs';
import { type FieldPath, type FieldValue, type ProductForm, parsePath, pathText, type Spec } from './product';
import { buttonKind, dialogOf } from './regions';
import { contains, isShown } from './tree';
import { sameValue, shapeOf } from './values';

/** What to write: values by path text, specifications to add, and the form whose keys the paths speak of. */
export interface WriteOrder {
  edits: Readonly<Record<string, FieldValue>>;
  added: readonly Spec[];
  /** Keys of specifications that were deleted: told, not deleted again. */
  removed: readonly string[];
  released: ProductForm;
}

/** Why a value is not in its field; a key of `locales/` under `restore`. */
export type MissReason =
  | 'not_found'
  | 'not_taken'
  | 'locked'
  | 'file'
  | 'no_spec'
  | 'not_added'
  | 'not_removed';

export interface WriteReport {
  restored: string[];
  missed: { path: string; value: FieldValue; reason: MissReason }[];
}

interface Item {
  path: FieldPath;
  value: FieldValue;
}

/** A field may appear only after another was written: monthly prices after the monthly mode. */
const ROUNDS = 3;
/** How many frames the page has to open a dialog or to add a row. */
const PATIENCE = 60;

/** Fields that others depend on come first. */
const FIRST: readonly string[] = ['deliveryMethod', 'spec.billing', 'spec.trial'];

/** Writes values back into the form and looks what it shows afterwards. Presses Add, Edit and a dialog's own confirmation only. */
export async function writeBack(form: FollowedForm, order: WriteOrder): Promise<WriteReport> {
  const report: WriteReport = { restored: [], missed: [] };
  const keyOf = specKeys(form, order.released);
  const groups = new Map<string | undefined, Item[]>();
  for (const [text, value] of Object.entries(order.edits)) {
    const path = parsePath(text);
    const spec = path.spec === undefined ? undefined : keyOf.get(path.spec);
    if (path.spec !== undefined && spec === undefined)
      report.missed.push({ path: text, value, reason: 'no_spec' });
    else
      groups.set(spec, [
        ...(groups.get(spec) ?? []),
        { path: { field: path.field, ...(spec && { spec }) }, value },
      ]);
  }
  for (const [spec, items] of groups) {
    if (spec !== undefined) await openSpec(form, spec, items);
    await writeItems(form, items, report);
    if (await confirmDialog(form, spec)) recheck(form, items, report);
  }
  for (const spec of order.added) await addSpec(form, spec, report);
  for (const key of order.removed) {
    const name = order.released.specs[key]?.fields['spec.name'] ?? null;
    if (keyOf.has(key))
      report.missed.push({
        path: pathText({ field: 'spec', spec: key }),
        value: name,
        reason: 'not_removed',
      });
  }
  return report;
}

/** The page's keys of the specifications that the order's keys speak of. */
function specKeys(form: FollowedForm, released: ProductForm): Map<string, string> {
  const wanted = Object.values(released.specs);
  const known = Object.values(form.model.edited.specs).map(({ key, code, fields }) => ({
    key,
    code,
    fields,
    released: form.model.released.specs[key]?.fields,
  }));
  const found = matchSpecs(
    wanted.map(({ key, code, fields }) => ({ key, code, fields })),
    known,
    true,
  );
  return new Map(wanted.flatMap(({ key }, index) => (found[index] ? [[key, found[index]]] : [])));
}

async function writeItems(form: FollowedForm, items: readonly Item[], report: WriteReport): Promise<void> {
  const sorted = [...items].sort((a, b) => rank(a) - rank(b));
  let open = sorted;
  for (let round = 0; round < ROUNDS && open.length > 0; round++) {
    for (const { path, value } of open) await writeOne(form.boundAt(path), value);
    await frame();
    await frame();
    form.refresh('edit');
    open = open.filter(({ path, value }) => !holds(form.boundAt(path), value));
  }
  const missing = new Set(open);
  for (const item of sorted) {
    const path = pathText(item.path);
    if (missing.has(item))
      report.missed.push({ path, value: item.value, reason: reasonFor(form.boundAt(item.path), item) });
    else report.restored.push(path);
  }
}

const rank = ({ path }: Item): number =>
  FIRST.includes(path.field) ? FIRST.indexOf(path.field) : FIRST.length;

async function writeOne(bound: Bound | undefined, value: FieldValue): Promise<void> {
  if (!bound?.write || shapeOf(bound.field) === 'file' || holds(bound, value)) return;
  if (bound.controls.every((control) => control.locked())) return;
  await bound.write(value);
}

const holds = (bound: Bound | undefined, value: FieldValue): boolean => {
  const shown = bound?.read();
  return shown !== undefined && sameValue(shown, value);
};

function reasonFor(bound: Bound | undefined, { path }: Item): MissReason {
  if (shapeOf(path.field) === 'file') return 'file';
  if (!bound?.write) return 'not_found';
  return bound.controls.every((control) => control.locked()) ? 'locked' : 'not_taken';
}

/** Opens the row, dialog or drawer that edits a specification, when its row only shows it. */
async function openSpec(form: FollowedForm, spec: string, items: readonly Item[]): Promise<void> {
  const writable = (): boolean => items.some(({ path }) => form.boundAt(path)?.write !== undefined);
  if (writable()) return;
  const row = form.anchorAt({ field: 'spec', spec });
  const edit = row && buttonNear(form, row, 'edit');
  if (!edit) return;
  edit.click();
  await until(writable);
}

/** Confirms the dialog that was opened for a specification, or the row's own editing mode. */
async function confirmDialog(form: FollowedForm, spec: string | undefined): Promise<boolean> {
  if (spec === undefined) return false;
  const dialog = form
    .reading()
    .specs.find(({ place, element }) => place === 'dialog' && isShown(element))?.element;
  const row = form.anchorAt({ field: 'spec', spec });
  const save = dialog ? buttonIn(form, dialog, 'confirm') : row && buttonNear(form, row, 'confirm');
  if (!save || (!dialog && dialogOf(save))) return false;
  save.click();
  await until(() => form.provisional() === undefined);
  form.refresh('edit');
  return true;
}

/** What a dialog took the page may still have changed when it was confirmed. */
function recheck(form: FollowedForm, items: readonly Item[], report: WriteReport): void {
  for (const { path, value } of items) {
    const text = pathText(path);
    const fields: Partial<Record<string, FieldValue>> | undefined = path.spec
      ? form.model.edited.specs[path.spec]?.fields
      : undefined;
    const now = fields?.[path.field];
    if (!report.restored.includes(text) || (now !== undefined && sameValue(now, value))) continue;
    report.restored = report.restored.filter((one) => one !== text);
    report.missed.push({ path: text, value, reason: 'not_taken' });
  }
}

async function addSpec(form: FollowedForm, spec: Spec, report: WriteReport): Promise<void> {
  const before = new Set(Object.keys(form.model.edited.specs));
  const path = pathText({ field: 'spec', spec: spec.key });
  const add = addButton(form);
  const fresh = (): string | undefined =>
    Object.keys(form.model.edited.specs).find((key) => !before.has(key));
  add?.click();
  if (add) await until(() => fresh() !== undefined);
  const key = fresh();
  if (key === undefined) {
    report.missed.push({ path, value: spec.fields['spec.name'] ?? null, reason: 'not_added' });
    return;
  }
  const items = Object.entries(spec.fields).map(
    ([field, value]): Item => ({
      path: { field: field as FieldPath['field'], spec: key },
      value: value as FieldValue,
    }),
  );
  await openSpec(form, key, items);
  await writeItems(form, items, report);
  await confirmDialog(form, key);
}

/** The Add button nearest to the specifications: highlights have one of their own. */
function addButton(form: FollowedForm): HTMLElement | undefined {
  const { buttons, tables, specs } = form.reading();
  const adds = buttons
    .filter(({ kind, element }) => kind === 'add' && isShown(element))
    .map(({ element }) => element);
  let around: HTMLElement | null | undefined = tables[0]?.element ?? specs[0]?.element;
  for (; around; around = around.parentElement) {
    const here = around;
    const found = adds.findLast((add) => contains(here, add));
    if (found) return found;
  }
  return adds.length === 1 ? adds[0] : undefined;
}

const buttonIn = (form: FollowedForm, root: HTMLElement, kind: string): HTMLElement | undefined =>
  [...root.querySelectorAll<HTMLElement>('button, [role="button"], a')].find(
    (button) => buttonKind(button) === kind && isShown(button),
  ) ??
  form.reading().buttons.find((button) => button.kind === kind && contains(root, button.element))?.element;

/** A button in the same row as an element. */
function buttonNear(form: FollowedForm, element: HTMLElement, kind: string): HTMLElement | undefined {
  const row = element.closest<HTMLElement>('tr, [role="row"], li, article') ?? element.parentElement;
  return row ? buttonIn(form, row, kind) : undefined;
}

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

async function until(done: () => boolean): Promise<void> {
  for (let frames = 0; frames < PATIENCE && !done(); frames++) await frame();
}
