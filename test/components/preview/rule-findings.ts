import type { NoteFinding } from '../../../components/notes/view';
import { noteOf } from '../../../entrypoints/editor/notes-view';
import { RULES } from '../../../rules';
import { createChecker } from '../../../rules/engine';
import type { Rule } from '../../../rules/rule';
import { CASES } from '../../rules/cases';
import { formsOf } from '../../rules/sample';
import { siteOf } from '../../rules/site-of';

const PER_PICTURE = 10;

/** One finding for every message of every rule, out of the rules' own tables: those that a picture has room for. */
export function partOf(scene: string): NoteFinding[] {
  const part = Number(scene.split('-')[1]) - 1;
  return RULES.flatMap(findingsOf).slice(part * PER_PICTURE, (part + 1) * PER_PICTURE);
}

function findingsOf(rule: Rule): NoteFinding[] {
  const shown = new Map<string, NoteFinding>();
  for (const edit of CASES.find((table) => table.rule === rule.id)?.invalid ?? []) {
    const { released, edited } = formsOf(edit);
    const context = { site: siteOf(rule, edit), released: !edit.unreleased, ...edit.knowing };
    for (const finding of createChecker([rule], context).all(released, edited)) {
      if (!shown.has(finding.message.id)) shown.set(finding.message.id, noteOf(finding));
    }
  }
  return [...shown.values()];
}
