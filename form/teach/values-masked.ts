import type { Control } from '../controls/control';
import type { SpecTable } from '../tables/spec-table';
import { isElement } from '../tree';
import { isLexiconPart, isLexiconWord } from './lexicon-words';

/** Takes out of a label what may be a seller's. */
export type Mask = (label: string) => string;

/** Longer texts are prose: their single words are everybody's. */
const NAME_LENGTH = 60;

/** Knows everything that the page holds as a value: typed, chosen, offered, shown in rows, or carried in its address. */
export function maskFor(
  page: Document,
  address: string,
  controls: readonly Control[],
  tables: readonly SpecTable[],
): Mask {
  const values = [
    ...controls.flatMap((control) => [control.read(), control.options?.() ?? []].flat()).flatMap(textsOf),
    ...nativeValues(page),
    ...tables.flatMap(shownIn),
    ...[...page.querySelectorAll('dd, output, h1')].map(({ textContent }) => textContent ?? ''),
    page.title,
    ...addressParts(address),
  ];
  const hidden = [...new Set(values.flatMap(partsOf))].sort((one, other) => other.length - one.length);
  const pattern = hidden.length > 0 ? new RegExp(hidden.map(asPattern).join('|'), 'giu') : undefined;
  return (label) => {
    const text = folded(label);
    const bare = pattern ? text.replace(pattern, '…') : text;
    return bare
      .replace(/\S+@\S+|\b\w+:\/\/\S+/g, '…')
      .replace(/\d{3,}/g, '#')
      .replace(/([:：])\s*\S.*$/u, '$1 …')
      .slice(0, 80);
  };
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return isElement(value as Node) || typeof value !== 'object' || value === null
    ? []
    : Object.values(value).flatMap(textsOf);
};

/** Also what no control of ours shows: hidden fields, options of a list that is closed. */
const nativeValues = (page: Document): string[] => [
  ...[...page.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value),
  ...[...page.querySelectorAll('option, [role="option"]')].map(({ textContent }) => textContent ?? ''),
];

/** What rows say beside their controls. */
const shownIn = ({ rows }: SpecTable): string[] =>
  rows().flatMap(({ lines }) => lines.flat().map(({ element }) => element.textContent ?? ''));

/** Parameters, and the parts of the path but for its plain words. */
function addressParts(address: string): string[] {
  const { pathname, search, hash } = new URL(address);
  const [route = '', query = ''] = hash.split('?', 2);
  const path = `${pathname}/${route.slice(1)}`.split('/').filter((part) => !/^[a-z]+$/.test(part));
  return [...path, ...`${search}&${query}`.split(/[?&=]+/)].map(decoded);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** A value as a whole, line by line, and the words of a short one; never words that the lexicon has anyway. */
function partsOf(value: string): string[] {
  const lines = value.split(/\n/).map(folded);
  const words = lines
    .filter((line) => line.length <= NAME_LENGTH)
    .flatMap((line) => line.split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length > 3 && !isLexiconPart(word));
  return [...lines, ...words].filter((part) => part !== '' && !isLexiconWord(part));
}

/** A short value is only hidden where it stands alone. */
function asPattern(text: string): string {
  const exact = text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return text.length > 2 ? exact : `(?<![\\p{L}\\p{N}])${exact}(?![\\p{L}\\p{N}])`;
}
