import { classTest, saysOn } from '../controls/class-words';
import { hasHand } from '../controls/hand';
import { isLocked } from '../controls/locked';
import { innermost, press } from '../controls/press';
import { wordIndex } from '../folded-label';
import { PAGE_WORDS } from '../labels';
import { buttonKind, dialogOf } from '../parts/regions';
import { addsTab } from '../parts/tab-bar';
import { isInPager } from '../parts/turning';
import type { Reading } from '../reading/read';
import { contains, isElement, isShown, parentOf, rootsOf, shortText } from '../tree';
import { leadsAway } from './buttons';

/** Tabs, or the headings of steps, of which one is shown; found again by their names, since no element lasts. */
export interface Tabs {
  names: readonly string[];
  at: number;
  /** The headings of a wizard's steps, which are the same on each of them. */
  areSteps: boolean;
  open(name: string): void;
}

const TABS = '[role="tab"]';
const saysTab = classTest(/(?:^|[\s_-])(?:tabs?|tabular)(?:$|[\s_-])|(?:^|[\s_-])steps?(?:$|[\s_-])/i);
const saysStep = classTest(/(?:^|[\s_-])steps?(?:$|[\s_-])/i);
const PRESSABLE = 'a, button, [role="button"], [role="tab"], [tabindex], [onclick]';
const pageOf = wordIndex(PAGE_WORDS);
const HANDING_IN: readonly string[] = ['submit', 'saveDraft', 'preview'];

/** The groups of tabs that part the form: not the console's own, behind which another page would be. */
export function tabsIn(root: HTMLElement, reading: Reading): Tabs[] {
  return groupsIn(root)
    .filter((members) => partsForm(members, reading))
    .flatMap((members) => {
      const names = members.map((member) => shortText(member, 60));
      const at = members.findIndex(isCurrent);
      const isClear = at >= 0 && new Set(names).size === names.length && !names.some((name) => pageOf(name));
      const areSteps = saysStep(members[0]?.parentElement as HTMLElement);
      return isClear ? [{ names, at, areSteps, open: (name: string) => pressTab(root, names, name) }] : [];
    });
}

/** The same tabs again, after the page may have drawn them anew. */
export const sameTabs = (root: HTMLElement, names: readonly string[]): HTMLElement[] | undefined =>
  groupsIn(root).find((members) => {
    const now = members.map((member) => shortText(member, 60));
    return now.length === names.length && now.every((name, index) => name === names[index]);
  });

function pressTab(root: HTMLElement, names: readonly string[], name: string): void {
  const tab = sameTabs(root, names)?.[names.indexOf(name)];
  const part = tab?.matches(PRESSABLE)
    ? tab
    : (tab?.querySelector<HTMLElement>(PRESSABLE) ?? (tab && innermost(tab)));
  // Some tabs open when the mouse goes down on them.
  if (part) press(part);
}

function groupsIn(root: HTMLElement): HTMLElement[][] {
  const groups = new Map<Node, HTMLElement[]>();
  for (const one of rootsOf(root))
    for (const element of one.querySelectorAll<HTMLElement>(
      `${TABS}, li, a, button, [class*="step" i], [class*="tab" i]`,
    )) {
      const list = element.closest<HTMLElement>('[role="tablist"]') ?? element.parentElement;
      if (list && isMember(element, list)) groups.set(list, [...(groups.get(list) ?? []), element]);
    }
  return [...groups.values()].filter((members) => members.length > 1 && members.length < 12);
}

function isMember(element: HTMLElement, list: HTMLElement): boolean {
  if (
    !isShown(element) ||
    shortText(element, 60) === '' ||
    element.querySelector('input, select, textarea, table') ||
    addsTab(element)
  )
    return false;
  if (element.matches(TABS)) return true;
  // Some say it of the list alone.
  if (list.matches('[role="tablist"]')) return element.parentElement === list && !list.querySelector(TABS);
  // Steps that cannot be pressed only tell where one is.
  const presses =
    element.matches(PRESSABLE) || element.querySelector(PRESSABLE) !== null || hasHand(innermost(element));
  // A bare link in a list of tabs is one; buttons there may add or import.
  const isBare = element.localName === 'li' || (element.localName === 'a' && !buttonKind(element));
  return presses && saysTab(list) && (saysTab(element) || isBare) && !leadsAway(element);
}

const isCurrent = (tab: HTMLElement): boolean => {
  const stated = tab.getAttribute('aria-selected') ?? tab.getAttribute('aria-current');
  if (stated !== null) return stated !== 'false';
  const inner = tab.querySelector('[aria-selected="true"], [aria-current]:not([aria-current="false"])');
  return inner !== null || saysOn(tab) || (tab.firstElementChild !== null && saysOn(tab.firstElementChild));
};

/** What hands the form in, or on the steps before the last leads there. */
const leadsOn = (kind: string, element: Element): boolean =>
  HANDING_IN.includes(kind) || (kind === 'next' && !isInPager(element));

/**
 * Tabs part the form when the way to hand it in is not behind one of them; then they are the console's. Steps hold it
 * behind the last.
 */
function partsForm(members: readonly HTMLElement[], { fields, specs, buttons }: Reading): boolean {
  const list = members[0]?.closest<HTMLElement>('[role="tablist"]') ?? members[0]?.parentElement;
  const known = [...fields.values(), ...specs].map(({ element }) => element);
  if (!list || members.every((member) => isLocked(member))) return false;
  // Web components keep their tabs and the panels side by side.
  let inside: readonly Node[] = members;
  for (let up: Node | null = list; isElement(up); inside = [up], up = parentOf(up)) {
    const panels = [...up.children].filter((child) => !inside.includes(child));
    const panel = panels.find((child) => known.some((element) => contains(child, element)));
    if (!panel) continue;
    if (saysStep(list) || dialogOf(list)) return true;
    const handIn = buttons.filter(({ kind, element }) => leadsOn(kind, element) && isShown(element));
    const behind = up === list ? list : panel;
    return handIn.length > 0 && !handIn.some(({ element }) => contains(behind, element));
  }
  return false;
}
