import type { Bound } from '../../../form/bind';
import { pageFacts } from '../../../form/page-facts';
import type { FieldValue } from '../../../form/product';
import { readNow } from '../../../form/read';
import { recognise } from '../../../form/recognise';

/** What Redline makes of the page that it stands in. */
export interface Sight {
  verdict: string;
  fields: Record<string, FieldValue | undefined>;
  specs: Record<string, FieldValue | undefined>[];
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
  };
};
