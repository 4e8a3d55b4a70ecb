import type { Bound } from '../../../form/fields/bind';
import { otherFields } from '../../../form/others/other-fields';
import { pageFacts } from '../../../form/page/page-facts';
import { recognise } from '../../../form/page/recognise';
import { type FieldValue, labelOfOther } from '../../../form/product';
import { readNow } from '../../../form/reading/read';

/** What Redline makes of the page that it stands in. */
export interface Sight {
  verdict: string;
  fields: Record<string, FieldValue | undefined>;
  specs: Record<string, FieldValue | undefined>[];
  /** Fields of the form that the model does not name, by their labels. */
  others: Record<string, FieldValue | undefined>;
}

declare global {
  interface Window {
    see: () => Sight;
  }
}

const valuesOf = (bound: ReadonlyMap<string, Bound>) =>
  Object.fromEntries([...bound].map(([field, { read }]) => [field, read()]));

window.see = () => {
  const reading = readNow(document.body);
  return {
    verdict: recognise(reading, pageFacts(document)).kind,
    fields: valuesOf(reading.fields),
    specs: reading.specs.map(({ fields }) => valuesOf(fields)),
    others: Object.fromEntries(
      [...otherFields(reading)].map(([field, { read }]) => [labelOfOther(field), read()]),
    ),
  };
};
