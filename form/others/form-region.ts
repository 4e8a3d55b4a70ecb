import { classTest } from '../controls/class-words';
import type { ButtonKind } from '../labels';
import { containerOf } from '../page/form-container';
import { dialogOf } from '../parts/regions';
import { isInPager } from '../parts/turning';
import type { Reading } from '../reading/read';
import { once } from '../tables/tables';
import { ancestorsOf, closest, commonAncestor, contains, isElement, isShown, parentOf } from '../tree';
import { specParts } from './spec-parts';

/** The part of the page that is a product's form. */
export interface FormRegion {
  element: HTMLElement;
  /** Whether an element in it is the form's own. */
  holds(element: Element): boolean;
}

/**
 * Where the product's form is: in the smallest part of the page that holds the fields that are known and a way to hand
 * them in, and neither in its specifications nor in what is the console's. Undefined where no field is known: nothing
 * tells then where the form is.
 */
export function formRegion(reading: Reading): FormRegion | undefined {
  const fields = [...reading.fields.values()].flatMap(({ controls }) => controls);
  const known = [...fields, ...reading.tables, ...reading.specs.filter(({ place }) => place === 'card')].map(
    ({ element }) => element,
  );
  const core = commonAncestor(known);
  if (!core) return undefined;
  const dialog = dialogOf(core);
  const ways = waysOn(reading).filter((way) => dialogOf(way) === dialog);
  const region = around(core, ways, containerOf(reading));
  const holders = ancestorsOf(known);
  const isOfSpecs = specParts(reading, new Set([...ancestorsOf([...fieldsOf(fields), ...ways]), region]));
  // Most forms have nothing outside of what is known, and a search through a long table for nothing takes its time.
  const title = once(() => region.querySelector('h1'));
  const isConsoles = (element: Element): boolean => {
    const isOutside = !contains(core, element);
    for (let node: Node | null = element; isElement(node) && !holders.has(node); node = parentOf(node))
      if (node.matches(CONSOLES) || saysConsole(node) || (isOutside && isAfloat(node))) return true;
    return isOutside && isBefore(element, title());
  };
  const holds = (element: Element): boolean =>
    contains(region, element) && dialogOf(element) === dialog && !isOfSpecs(element) && !isConsoles(element);
  return { element: region, holds };
}

/** What hands the form in, or leads on in it; a row may be submitted, and a pager's Next only turns the page. */
function waysOn({ buttons, tables }: Reading): HTMLElement[] {
  const shown = (...kinds: readonly ButtonKind[]): HTMLElement[] =>
    buttons
      .filter(
        ({ kind, element }) =>
          kinds.includes(kind) &&
          isShown(element) &&
          !tables.some((table) => contains(table.element, element)),
      )
      .map(({ element }) => element);
  const ends = shown('submit', 'saveDraft');
  return ends.length > 0 ? ends : shown('next', 'previous').filter((step) => !isInPager(step));
}

const fieldsOf = (controls: readonly { element: HTMLElement }[]): HTMLElement[] =>
  controls.map(({ element }) => element);

/** The smallest part with a way to hand the form in, unless the console's navigation stands in it, too. */
function around(core: HTMLElement, ways: readonly HTMLElement[], container: HTMLElement): HTMLElement {
  const parts = ways.flatMap((way) => commonAncestor([core, way]) ?? []);
  const smallest = parts.find((part) => parts.every((other) => contains(other, part)));
  return smallest && contains(container, smallest) ? smallest : container;
}

/** Parts of a console that hold no field of a form. */
const CONSOLES =
  'header, nav, aside, [role="banner"], [role="navigation"], [role="search"], [role="complementary"], [role="toolbar"], [role="menubar"], [role="contentinfo"]';
const saysConsole = classTest(
  /(?:^|[\s_-])(?:(?:app|page|layout|site|global|console|top)[_-]?(?:header|head|bar|nav)|topbar|navbar|sidebar|side-?nav|toolbar|masthead|breadcrumbs?|filters?|pagination|pager|(?:search|query|filter)[_-]?(?:bar|form|box))(?:$|[\s_-])/i,
);

/** Bars and help that stay in the window while the form scrolls. */
const isAfloat = (element: HTMLElement): boolean =>
  ['fixed', 'sticky'].includes(
    element.ownerDocument.defaultView?.getComputedStyle(element).position ?? 'static',
  );

const isBefore = (element: Element, title: Element | null): boolean =>
  title !== null && (element.compareDocumentPosition(title) & 4) !== 0 && closest(element, 'form') === null;
