import { KINDS, type Kind, type Part } from '../words/lines';

/** A draft, or one of its versions, beside the released product it was edited from. */
export interface Comparison {
  product: string;
  /** When the draft or the version was saved, ISO. */
  savedAt: string;
  /** When the released values were first seen, ISO. */
  releasedSeenAt: string;
  parts: Part[];
}

/** The parts with only the lines of these kinds; parts left empty are gone. */
export const ofKinds = (parts: Part[], kinds: ReadonlySet<Kind>): Part[] =>
  parts
    .map((part) => ({ ...part, lines: part.lines.filter(({ kind }) => kinds.has(kind)) }))
    .filter(
      ({ lines, kind }) => lines.length > 0 || (kind !== 'edited' && kind !== 'unchanged' && kinds.has(kind)),
    );

/** How much there is of each kind: a specification that came or went counts once, not once a field. */
export function countKinds(parts: Part[]): Record<Kind, number> {
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
  for (const part of parts) {
    if (part.kind === 'added' || part.kind === 'removed') counts[part.kind] += 1;
    else for (const line of part.lines) counts[line.kind] += 1;
  }
  return counts;
}
