/** So much of a label tells it from any other; a page may write without end. */
const LONGEST = 80;

/** Marks around a label: stars, colons, help icons, numbers in front; and what counts what was typed. */
const BEFORE = /^[\s*:：·•✱＊ⓘ]+/u;
const BEHIND = /(?:[\s*:：?？!·•✱＊ⓘ]+|[(（](?:optional|required|选填|可选|必填)[)）]|\d+ ?\/ ?\d+)$/iu;

/**
 * A label as the key of its field, and as it is told: one line without marks, counters and invisible characters. Empty
 * for a text that names nothing. Keys with an at sign would be taken apart.
 */
export function cleanLabel(text: string): string {
  let label = text
    .slice(0, LONGEST * 4)
    .normalize('NFC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .replaceAll('@', '＠')
    .trim();
  for (let before = ''; label !== before; ) {
    before = label;
    label = label.replace(BEFORE, '').replace(BEHIND, '').trim();
  }
  return /\p{L}/u.test(label) ? [...label].slice(0, LONGEST).join('').trim() : '';
}
