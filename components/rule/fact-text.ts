import type { FieldPath, FieldValue } from '../../form/product';
import { fieldLabel } from '../words/fields';
import { valueText } from '../words/values';
import { t } from '../words/words';
import type { Fact, Place } from './example';

/** A field of an example as a seller calls it. */
export function placeText({ field, spec }: Place): string {
  if (spec === undefined) return fieldLabel(field);
  return t('ui.place', [spec ?? t('ui.rule.new_spec'), fieldLabel(field)]);
}

/** One thing that is so in an example, or that the seller does there. */
export function factText(fact: Fact): string {
  switch (fact.kind) {
    case 'was':
      return t('ui.rule.fact_was', [placeText(fact.at), short(fact.at.field, fact.value)]);
    case 'unseen':
      return t('ui.rule.fact_unseen', [placeText(fact.at)]);
    case 'discontinued':
      return t('ui.rule.fact_discontinued', [fact.specs.join(t('ui.popup.list_comma'))]);
    case 'edited':
      return t('ui.compare.line_edited', [
        placeText(fact.at),
        short(fact.at.field, fact.before),
        short(fact.at.field, fact.after),
      ]);
    case 'deleted':
      return t('ui.rule.fact_deleted', [fact.spec]);
    case 'added':
      return [t('ui.rule.fact_added'), ...fact.fields.map(addedText)].join(t('ui.popup.list_comma'));
    case 'pictures':
      return t('ui.rule.fact_pictures');
    case 'dialog':
      return t(fact.open ? 'ui.rule.fact_dialog' : 'ui.rule.fact_no_dialog');
    case 'url':
      return t('ui.rule.fact_url', [fact.url]);
  }
}

const addedText = ([field, value]: [FieldPath['field'], FieldValue]): string =>
  t('ui.compare.line_value', [fieldLabel(field), short(field, value)]);

/** Longer values are told by their beginning and their length. */
const MOST = 60;

function short(field: FieldPath['field'], value: FieldValue | undefined): string {
  const characters = [...valueText(field, value)];
  if (characters.length <= MOST) return characters.join('');
  return t('ui.rule.long', [characters.slice(0, 20).join(''), String(characters.length)]);
}
