import { LEVELS } from './levels';
import type { Group } from './note';
import type { NoteFinding, NotesPorts } from './view';

/** The findings of each control that is in the page now, gravest first, and those whose control is not. */
export function groupByControl(findings: readonly NoteFinding[], anchorOf: NotesPorts['anchorOf']) {
  const lost: NoteFinding[] = [];
  const controls = new Map<HTMLElement, NoteFinding[]>();
  for (const level of LEVELS)
    for (const finding of findings) {
      if (finding.level !== level || finding.summaryOnly) continue;
      const control = anchorOf(finding);
      if (!control) {
        lost.push(finding);
        continue;
      }
      const found = controls.get(control);
      if (found) found.push(finding);
      else controls.set(control, [finding]);
    }
  const keys = new Set<string>();
  const groups = new Map<HTMLElement, Group>(
    [...controls].map(([control, found]) => [control, { key: keyFor(found, keys), findings: found }]),
  );
  return { groups, lost };
}

/** The field's name, so that a note keeps its element when findings of its field come and go, or the page redraws the control. */
function keyFor([finding]: readonly NoteFinding[], keys: Set<string>): string {
  let key = `${finding?.field}@${finding?.specName ?? ''}`;
  while (keys.has(key)) key += '+';
  keys.add(key);
  return key;
}
