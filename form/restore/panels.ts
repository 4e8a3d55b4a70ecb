import { classTest, isPopUp, saysOn } from '../controls/class-words';
import { isLocked } from '../controls/locked';
import { FIELDS } from '../parts/layers';
import { isArrowMark } from '../parts/opener';
import { isElement, isShown, parentOf, rootsOf, shortText } from '../tree';

/** Headings of panels that are closed, by their texts; each opens with a press. */
export function closedPanels(root: HTMLElement): { name: string; toggle(): void }[] {
  return headingsIn(root)
    .filter((heading) => !isOpen(heading))
    .map((heading) => {
      const name = nameOf(heading);
      return {
        name,
        toggle: () =>
          headingsIn(root)
            .find((one) => nameOf(one) === name)
            ?.click(),
      };
    });
}

/** An arrow in the text of a heading turns when its panel does. */
const ARROW = /^\s*[▸►▶▷▾▼▽▿]\s*|\s*[▸►▶▷▾▼▽▿]\s*$/;
const CLOSED_ARROW = /[▸►▶▷]/;
/** A heading with a link in it may lead away. */
const arrowOf = (heading: Element): string | undefined =>
  heading.querySelector('a[href]') ? undefined : ARROW.exec(shortText(heading, 60))?.[0];
const nameOf = (heading: Element): string => shortText(heading, 60).replace(ARROW, '');

/** The arrow may stand beside the heading, in the head of the part. */
const headAround = (heading: Element): Element | undefined =>
  [...(heading.parentElement?.children ?? [])].some((one) => one !== heading && isArrowMark(one))
    ? (heading.parentElement ?? undefined)
    : undefined;

const hasArrow = (heading: Element): boolean =>
  arrowOf(heading) !== undefined || headAround(heading) !== undefined;

const STATED = '[aria-expanded], details > summary';
const HEADINGS = 'h2, h3, h4, h5, h6';
/** What opens a list, a menu or a row is no panel of the form. */
const OTHERS =
  '[role="combobox"], [aria-haspopup], [role="treeitem"], [role="menuitem"], [role="tab"], input, tr, [role="row"]';
const AROUND =
  'table, [role="grid"], [role="table"], nav, aside, header, [role="navigation"], [role="menu"], [role="listbox"]';
const saysPanel = classTest(/(?:collapse|accordion|panel|fold)[\w-]*(?:head|title|trigger|button)/i);

const headingsIn = (root: HTMLElement): HTMLElement[] =>
  [...rootsOf(root)]
    .flatMap((one) => [
      ...one.querySelectorAll<HTMLElement>(
        `${STATED}, ${HEADINGS}, [class*="head" i], [class*="title" i], [class*="trigger" i]`,
      ),
    ])
    .filter(
      (heading) =>
        (heading.matches(STATED) ||
          ((saysPanel(heading) || (heading.matches(HEADINGS) && hasArrow(heading))) &&
            !heading.querySelector(STATED) &&
            !heading.closest(STATED))) &&
        !heading.matches(OTHERS) &&
        !heading.closest(AROUND) &&
        !isPopUp(heading) &&
        !isLocked(heading) &&
        isShown(heading) &&
        nameOf(heading) !== '' &&
        !heading.querySelector('input, select, textarea'),
    );

function isOpen(heading: HTMLElement): boolean {
  const stated = heading.getAttribute('aria-expanded');
  if (stated !== null) return stated === 'true';
  const parent = parentOf(heading);
  if (heading.localName === 'summary') return (parent as HTMLDetailsElement | null)?.open === true;
  const arrow = arrowOf(heading);
  if (arrow !== undefined) return !CLOSED_ARROW.test(arrow);
  const head = headAround(heading);
  // Such an arrow may be turned by style alone, so what follows the head tells.
  if (head) return isBodyShown(head);
  return (
    saysOn(heading) ||
    (isElement(parent) && saysOn(parent)) ||
    (heading.nextElementSibling !== null && isShown(heading.nextElementSibling))
  );
}

function isBodyShown(head: Element): boolean {
  let body = head.nextElementSibling;
  while (body?.matches('template, script, style')) body = body.nextElementSibling;
  return body?.querySelector(FIELDS) != null && isShown(body);
}
