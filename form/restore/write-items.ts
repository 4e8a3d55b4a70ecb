import { settled } from '../controls/until';
import type { Bound } from '../fields/bind';
import { shapeOf } from '../fields/values';
import { type FieldValue, isOtherField } from '../product';
import { isShown } from '../tree';
import { examine } from './clash';
import { isLocked } from './edited-elsewhere';
import { boundOf, isIn } from './field-now';
import { canGrow, growList, isWritable, waitsForMore } from './list-entries';
import { listedIn, writeListed } from './listed-attributes';
import { isMoot, isShownAlready } from './moot';
import type { MissReason } from './order';
import { dropSurplus } from './surplus-entries';
import type { Item, Site } from './work';

/** Fields that others depend on are written first, one after the other. */
const FIRST: readonly string[] = ['spec.name', 'deliveryMethod', 'spec.billing', 'spec.trial'];
/** So many rounds in a row may bring nothing before the rest counts as refused. */
const IDLE_ROUNDS = 2;

/** Writes what the page shows now with something to write into, until it shows the values. What is out of sight is left. */
export async function writeItems(site: Site, items: readonly Item[]): Promise<void> {
  examine(site, items);
  let fewest = Number.POSITIVE_INFINITY;
  for (let idle = 0; idle < IDLE_ROUNDS; ) {
    const wrong = open(site, items).filter((item) => !isIn(site, item));
    if (wrong.length === 0 || site.over()) break;
    idle = wrong.length < fewest ? 0 : idle + 1;
    fewest = Math.min(fewest, wrong.length);
    await writeRound(site, wrong);
  }
  for (const item of open(site, items))
    site.work.settle(item, isIn(site, item) ? 'restored' : reasonFor(site, item));
  for (const item of items)
    if (item.outcome === undefined && (isMoot(site, item) || isShownAlready(site, item)))
      site.work.settle(item, 'restored');
}

/** Items that the page has a control for now, or can be made to have one. */
const open = (site: Site, items: readonly Item[]): Item[] =>
  items.filter(
    (item) =>
      item.outcome === undefined &&
      isWritable(site, item) &&
      !isFoldedAway(boundOf(site, item)) &&
      !waitsForMore(site, item),
  );

/** A browser edits no text that it does not draw: an editor waits until its panel, tab or step is open. */
const isFoldedAway = (bound: Bound | undefined): boolean =>
  bound?.controls.some(({ shape, parts }) => shape === 'rich-text' && parts[0] && !isShown(parts[0])) ??
  false;

async function writeRound(site: Site, items: readonly Item[]): Promise<void> {
  const added = new Set(site.work.additions.map(({ spec }) => spec.key));
  // A new row is known again by its name alone, once the page draws it anew.
  const first = items.filter(
    ({ field, spec = '' }) => FIRST.includes(field) && (field !== 'spec.name' || added.has(spec)),
  );
  first.sort((a, b) => FIRST.indexOf(a.field) - FIRST.indexOf(b.field));
  for (const item of first) await writeOne(site, item);
  if (first.length > 0) await look(site);
  const rest = items.filter((item) => !first.includes(item));
  const lanes = new Map<string, Item[]>();
  for (const item of rest) {
    if (item.spec !== undefined && isPlain(boundOf(site, item)) && !canGrow(site, item))
      lanes.set(item.spec, [...(lanes.get(item.spec) ?? []), item]);
    else await writeOne(site, item);
  }
  await Promise.all(
    [...lanes.values()].map(async (lane) => {
      for (const item of lane) await writeOne(site, item);
    }),
  );
  await look(site);
}

/** Texts and switches open nothing and keep no focus, so that specifications can be written side by side. */
const isPlain = (bound: Bound | undefined): boolean =>
  bound?.controls.every(({ shape }) => shape === 'text' || shape === 'toggle') ?? false;

async function writeOne(site: Site, item: Item): Promise<void> {
  if (site.over()) return;
  // A page may have made the field anew since the last look.
  if (boundOf(site, item)?.element.isConnected === false) site.form.refresh('edit');
  if (isIn(site, item) || isLocked(boundOf(site, item))) return;
  if (listedIn(site, item)) return writeListed(site, item);
  await growList(site, item);
  await dropSurplus(site, item);
  const bound = boundOf(site, item);
  if (bound?.write && isTags(bound)) await bound.write(sharedStart(bound.read(), item.value));
  await boundOf(site, item)?.write?.(item.value);
}

/** Tags are taken off and put on at the end: only what stands in front of the first difference may stay. */
const isTags = ({ field, controls }: Bound): boolean =>
  (shapeOf(field) === 'list' || isOtherField(field)) && controls.some(({ shape }) => shape === 'choices');

function sharedStart(shown: FieldValue | undefined, wanted: FieldValue): string[] {
  if (!Array.isArray(shown) || !Array.isArray(wanted)) return [];
  const differs = (shown as string[]).findIndex((text, index) => text !== wanted[index]);
  return (shown as string[]).slice(0, differs < 0 ? undefined : differs);
}

async function look(site: Site): Promise<void> {
  await settled();
  site.form.refresh('edit');
}

const reasonFor = (site: Site, item: Item): MissReason =>
  site.over() ? 'cancelled' : isLocked(boundOf(site, item)) ? 'locked' : 'not_taken';
