import type { ButtonKind } from '../labels';
import { shortText } from '../tree';

/** What a button that is only an icon does, by a class word; `target`: what was pressed in it. */
export function iconKind(button: Element, target: Element): ButtonKind | undefined {
  const words = classesOf(button, target, ...button.children);
  if (/(?:delete|trash|remove)/i.test(words)) return 'remove';
  if (/(?:close|cancel)/i.test(words)) return 'cancel';
  if (/(?:^|[\s_-])(?:copy|clone|duplicate)(?:$|\s)/i.test(words)) return 'copy';
  if (CHECK.test(words) && [...(button.parentElement?.children ?? [])].some(isCross)) return 'confirm';
  return /(?:edit|pencil)/i.test(words) ? 'edit' : undefined;
}

const classesOf = (...parts: Element[]): string =>
  parts.map((part) => part.getAttribute('class') ?? '').join(' ');

/** A check says that something is so; beside a cross it keeps what the cross would drop. */
const CHECK = /(?:^|[\s_-])(?:check|checkmark|tick|confirm|save|done)(?:$|\s)/i;
const isCross = (button: Element): boolean =>
  button.matches('button, [role="button"], a') &&
  shortText(button) === '' &&
  /(?:close|cancel|cross|times)/i.test(classesOf(button, ...button.children));
