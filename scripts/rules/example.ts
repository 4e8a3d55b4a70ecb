import { type FieldValue, parsePath, type Site } from '../../form/product';
import type { EditCase, ExpectedFinding, InvalidCase, Values } from '../../test/rules/rule-case';
import { formsOf, read } from '../../test/rules/sample';
import { SITE_NAMES } from './names';
import type { RuleTexts } from './texts';

/** A valid edit of a rule's table as a list entry. */
export const validExample = (edit: EditCase, site: Site): string =>
  [`- **${edit.name}**${where(edit, site)}: ${describe(edit)}`, ''].join('\n');

/** An invalid edit with what is said of it. */
export const invalidExample = (edit: InvalidCase, site: Site, texts: RuleTexts): string =>
  [
    `- **${edit.name}**${where(edit, site)}: ${describe(edit)}`,
    ...edit.findings.map((finding) => `  - ${tell(finding, edit, texts)}`),
    '',
  ].join('\n');

const where = (edit: EditCase, site: Site): string => {
  const status = edit.unreleased ? 'never released' : '';
  const about = [edit.site ? SITE_NAMES[site] : '', status].filter((text) => text !== '');
  return about.length > 0 ? ` (${about.join(', ')})` : '';
};

function describe(edit: EditCase): string {
  const { released } = formsOf(edit);
  const before = (path: string) => show(read(released, path));
  const parts = [
    ...Object.keys(edit.given ?? {}).map((path) => `${place(path, edit)} was ${before(path)}`),
    ...(edit.unseen ?? []).map((path) => `${place(path, edit)} was not in sight`),
    ...removed(edit),
    ...changes(edit.edit ?? {}).map(
      ([path, value]) => `${place(path, edit)}: ${before(path)} → ${show(value)}`,
    ),
    ...(edit.remove ?? []).map((spec) => `${nameOf(spec, edit)} is deleted`),
    ...Object.values(edit.add ?? {}).map((fields) => `a specification is added${withFields(fields)}`),
    ...Object.entries(edit.knowing ?? {}).map(([what, value]) => `\`${what}\` is ${show(value)}`),
  ];
  return parts.length > 0 ? `${parts.join('; ')}.` : '';
}

/** Specifications that are removed from the catalog, as one part. */
function removed(edit: EditCase): string[] {
  const names = (edit.discontinued ?? []).map((spec) => nameOf(spec, edit));
  return names.length > 0 ? [`removed from the catalog: ${names.join(', ')}`] : [];
}

const changes = (values: Values): [string, FieldValue][] => Object.entries(values);

function withFields(fields: Readonly<Record<string, FieldValue | undefined>>): string {
  const shown = Object.entries(fields).map(([field, value]) => `\`${field}\` ${show(value)}`);
  return shown.length > 0 ? ` with ${shown.join(', ')}` : '';
}

function tell({ at, level, message, args = [] }: ExpectedFinding, edit: EditCase, texts: RuleTexts): string {
  const text = texts.messages.get(message) ?? '';
  if (texts.messages.size === 1 && args.length === 0) return `${level} at ${place(at, edit)}`;
  const filled = text.replace(/\$(\d)/g, (_, digit: string) => shorten(args[Number(digit) - 1] ?? ''));
  return `${level} at ${place(at, edit)}: ${filled}`;
}

function place(path: string, edit: EditCase): string {
  const { field, spec } = parsePath(path);
  return spec === undefined ? `\`${field}\`` : `\`${field}\` of ${nameOf(spec, edit)}`;
}

function nameOf(spec: string, edit: EditCase): string {
  if (edit.add?.[spec]) return 'the new specification';
  const name = formsOf(edit).released.specs[spec]?.fields['spec.name'];
  return `“${typeof name === 'string' ? name : spec}”`;
}

function show(value: FieldValue | undefined): string {
  if (value === undefined) return 'not in sight';
  if (value === null) return 'nothing';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'string') return value === '' ? 'empty' : `“${shorten(value)}”`;
  if (!Array.isArray(value)) return showFile(value);
  const items = value.map((item) => (typeof item === 'string' ? item : showAttribute(item)));
  return items.length > 0 ? items.join(', ') : 'nothing';
}

const showAttribute = ({ name, values }: { name: string; values: readonly string[] }): string =>
  `${name} (${values.length > 4 ? `${values.length} values` : values.join(', ')})`;

function showFile({
  file,
  width,
  height,
  size,
}: {
  file: string;
  width?: number;
  height?: number;
  size?: number;
}): string {
  const pixels = width && height ? [`${width} × ${height} pixels`] : [];
  const bytes = size ? [`${size} bytes`] : [];
  return [`“${file}”`, ...pixels, ...bytes].join(', ');
}

function shorten(text: string): string {
  const characters = [...text];
  if (characters.length <= 50) return text;
  return `${characters.slice(0, 20).join('')}… (${characters.length} characters)`;
}
