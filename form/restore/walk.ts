import { containerOf } from '../page/form-container';
import { isOnlyShown, type SpecReading } from '../specs/spec-row';
import { addSpecs } from './added-specs';
import { boundOf, isIn } from './field-now';
import { moved, seen } from './moves';
import { closedPanels } from './panels';
import { pickEntries } from './picked-entries';
import { writeSections } from './shown-sections';
import { writeSpecs } from './specs';
import { pageShown, turnTo, walkTable } from './table-pages';
import { tabsIn } from './ways';
import type { Site } from './work';
import { writeItems } from './write-items';

/**
 * Writes into everything that one step of the form holds: its fields, its table's pages, its closed panels, its tabs.
 * `walked`: the headings of steps that were gone through already, from whichever step; new ones are added.
 */
export async function writeView(site: Site, walked: Set<string>): Promise<void> {
  await writeHere(site);
  const tried = new Set(walked);
  await openPanels(site, tried);
  await openTabs(site, tried, walked);
  if (isWanted(site)) await pickEntries(site, () => writeHere(site));
  if (isWanted(site) && hasTabs(site)) await writeSpecs(site);
}

/** What is in sight, and what its rows and its table's other pages hold. */
async function writeHere(site: Site): Promise<void> {
  await specsThere(site);
  takeBack(site);
  const write = async (): Promise<void> => {
    await writeItems(site, site.work.left());
    await writeSections(site);
    await writeSpecs(site, hasTabs(site));
  };
  const page = pageShown(site);
  await write();
  await walkTable(site, write);
  await addSpecs(site);
  await turnTo(site, page);
}

/** How long specifications may take after the rest of their step, in milliseconds. */
const LATE = 2_000;

/** Notes whether specifications to edit are there, and waits for them where the form was gone through without any. */
async function specsThere(site: Site): Promise<void> {
  const areThere = (): boolean => site.form.reading().specs.some(mayBeEdited);
  if (site.awaitsSpecs && lacksSpecs(site)) await seen(site.form, areThere, LATE);
  site.sawSpecs ||= areThere();
}

/** A last step shows all of them once more, as texts that lead nowhere. */
const mayBeEdited = (unit: SpecReading): boolean =>
  unit.place !== 'row' || !isOnlyShown(unit) || unit.element.querySelector(PRESSABLE) !== null;

const PRESSABLE = 'a, button, [role="button"], [tabindex], [onclick]';

/** Something is left for specifications, and none has been there yet. */
export const lacksSpecs = (site: Site): boolean =>
  isWanted(site) &&
  !site.sawSpecs &&
  (site.work.additions.length > 0 || site.work.left().some(({ spec }) => spec !== undefined));

/** Looks again at what comes into sight again, and writes what the page has changed once more. */
export async function recheck(site: Site): Promise<void> {
  takeBack(site);
  await writeItems(
    site,
    site.work.left().filter(({ again }) => again),
  );
}

/** A field that is shown again without its value is left to be written once more, and no more than that. */
function takeBack(site: Site): void {
  for (const item of site.work.items) {
    if (item.outcome !== 'restored' || !boundOf(site, item)?.write || isIn(site, item)) continue;
    site.work.settle(item, item.again ? 'not_kept' : undefined);
    item.again = true;
  }
}

/** Opens closed panels one after the other; those that hold nothing of the draft are closed again. */
async function openPanels(site: Site, tried: Set<string>): Promise<void> {
  for (let next = untried(site, tried); next && isWanted(site); next = untried(site, tried)) {
    tried.add(`panel ${next.name}`);
    const before = site.work.left().length;
    if (!(await moved(site.form, next.toggle))) continue;
    await writeHere(site);
    if (site.work.left().length === before) await moved(site.form, next.toggle);
  }
}

const untried = (site: Site, tried: ReadonlySet<string>) =>
  closedPanels(rootOf(site)).find(({ name }) => !tried.has(`panel ${name}`));

/** Opens the other tabs of each group, and those inside them, then the one that was open. */
async function openTabs(site: Site, tried: Set<string>, walked: Set<string>): Promise<void> {
  for (const { names, at, areSteps, open } of tabsIn(rootOf(site), site.form.reading())) {
    if (tried.has(`tabs ${names}`)) continue;
    tried.add(`tabs ${names}`);
    if (areSteps) walked.add(`tabs ${names}`);
    for (const name of names.filter((_, index) => index !== at)) {
      if (!isWanted(site)) break;
      if (!(await moved(site.form, () => open(name)))) continue;
      await writeHere(site);
      await openPanels(site, tried);
      await openTabs(site, tried, walked);
    }
    await moved(site.form, () => open(names[at] ?? ''));
    await recheck(site);
  }
}

/** There is something left that may be elsewhere. */
export const isWanted = (site: Site): boolean =>
  !site.over() && (site.work.left().length > 0 || site.work.additions.some(({ key }) => key === undefined));

const hasTabs = (site: Site): boolean => tabsIn(rootOf(site), site.form.reading()).length > 0;

const rootOf = ({ form }: Site): HTMLElement => containerOf(form.reading()) ?? document.body;
