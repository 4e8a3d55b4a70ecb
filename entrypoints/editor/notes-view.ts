import type { NoteFinding } from '../../components/notes/view';
import { fieldLabel } from '../../components/words/fields';
import { valueText } from '../../components/words/values';
import { say } from '../../components/words/words';
import { TEACHABLE } from '../../form/naming/lesson';
import { RULES, SUMMARY_ONLY } from '../../rules';
import type { Finding, Fix } from '../../rules/rule';
import { keyOf } from './checks';
import { addressOf } from './console-pages';

const SOURCES = new Map(RULES.map(({ id, source }) => [id, source]));

const notes = new WeakMap<Finding, NoteFinding>();

/** A finding in the seller's words; `key` is the same for the same finding in every view. */
export function noteOf(finding: Finding): NoteFinding {
  const known = notes.get(finding);
  if (known) return known;
  const note = written(finding);
  notes.set(finding, note);
  return note;
}

function written(finding: Finding): NoteFinding {
  const { rule, level, at, message, specName } = finding;
  const texts = `rule.${rule.replaceAll('-', '_')}`;
  return {
    key: keyOf(finding),
    rule,
    level,
    field: at.field,
    fieldName: fieldLabel(at.field),
    ...(specName !== undefined && { specName }),
    text: say(`${texts}.${message.id}`, [...(message.args ?? [])]),
    whyText: say(`${texts}.why`),
    source: SOURCES.get(rule) ?? { title: '' },
    fixes: fixesOf(finding).map(fixLabel),
    ...(SUMMARY_ONLY.has(rule) && { summaryOnly: true }),
  };
}

/** Fields that can be pointed at because they were not found, by the names sellers know. */
export const unseenFields = (found: readonly string[]): { field: string; name: string }[] =>
  TEACHABLE.filter((field) => !found.includes(field)).map((field) => ({ field, name: fieldLabel(field) }));

/** The ways out that can be taken here: a page that this console has no link to is only named in the text. */
export const fixesOf = ({ fixes = [] }: Finding): Fix[] =>
  fixes.filter((fix) => fix.kind !== 'go-to' || addressOf(fix.page) !== undefined);

function fixLabel(fix: Fix): string {
  if (fix.kind === 'copy') return say('ui.page.copy_url');
  if (fix.kind === 'go-to') return say(`ui.page.go_to.${fix.page.replaceAll('-', '_')}`);
  return say('ui.page.put_back', [valueText(fix.path.field, fix.value)]);
}
