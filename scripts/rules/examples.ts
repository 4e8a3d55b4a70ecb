import type { Example, Fact, Place, RuleExamples } from '../../components/rule/example';
import { type FieldPath, type FieldValue, parsePath } from '../../form/product';
import type { EditCase, InvalidCase, RuleCases } from '../../test/rules/rule-case';
import { formsOf, read } from '../../test/rules/sample';
import type { RuleTexts } from './texts';

/** A rule's table as plain data, for the page that tells it in the seller's language. */
export function examplesOf({ valid, invalid }: RuleCases, { messages }: RuleTexts): RuleExamples {
  const fixes = invalid.flatMap(({ findings }) => findings.flatMap((finding) => finding.fixes ?? []));
  return {
    messages: [...messages.keys()],
    ways: [...new Set(fixes)],
    flagged: invalid.map(exampleOf),
    leftAlone: valid.map(exampleOf),
  };
}

function exampleOf(edit: EditCase | InvalidCase): Example {
  const findings = 'findings' in edit ? edit.findings : [];
  return {
    ...(edit.site && { site: edit.site }),
    ...(edit.unreleased && { unreleased: true }),
    facts: factsOf(edit),
    findings: findings.map(({ at, level, message, args = [] }) => ({
      at: placeOf(at, edit),
      level,
      message,
      args: [...args],
    })),
  };
}

function factsOf(edit: EditCase): Fact[] {
  const { released } = formsOf(edit);
  const nameOf = (spec: string) => String(released.specs[spec]?.fields['spec.name'] ?? spec);
  const discontinued = (edit.discontinued ?? []).map(nameOf);
  const { storefrontUrl, removalDialogOpen, descriptionHasPictures } = edit.knowing ?? {};
  return [
    ...Object.entries(edit.given ?? {}).map(
      ([path, value]): Fact => ({ kind: 'was', at: placeOf(path, edit), value }),
    ),
    ...(edit.unseen ?? []).map((path): Fact => ({ kind: 'unseen', at: placeOf(path, edit) })),
    ...(discontinued.length > 0 ? [{ kind: 'discontinued', specs: discontinued } as const] : []),
    ...Object.entries(edit.edit ?? {}).map(
      ([path, after]): Fact => ({
        kind: 'edited',
        at: placeOf(path, edit),
        before: read(released, path),
        after,
      }),
    ),
    ...(edit.remove ?? []).map((spec): Fact => ({ kind: 'deleted', spec: nameOf(spec) })),
    ...Object.values(edit.add ?? {}).map(
      (fields): Fact => ({
        kind: 'added',
        fields: Object.entries(fields) as [FieldPath['field'], FieldValue][],
      }),
    ),
    ...(descriptionHasPictures ? [{ kind: 'pictures' } as const] : []),
    ...(removalDialogOpen === undefined ? [] : [{ kind: 'dialog', open: removalDialogOpen } as const]),
    ...(storefrontUrl ? [{ kind: 'url', url: storefrontUrl } as const] : []),
  ];
}

function placeOf(path: string, edit: EditCase): Place {
  const { field, spec } = parsePath(path);
  if (spec === undefined) return { field };
  if (edit.add?.[spec]) return { field, spec: null };
  const name = formsOf(edit).released.specs[spec]?.fields['spec.name'];
  return { field, spec: typeof name === 'string' ? name : spec };
}
