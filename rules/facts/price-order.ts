import type { ProductForm } from '../../form/product';
import type { Message } from '../rule';
import { amountOf } from './amount';

/** The prices whose order upgrade rules follow. */
export const NEIGHBOUR_FIELDS = ['spec.price.yearly', 'spec.price.monthly'] as const;
type PriceField = (typeof NEIGHBOUR_FIELDS)[number];

interface Neighbour {
  spec: string;
  name: string;
}
interface Place {
  price: number;
  smaller?: Neighbour;
  larger?: Neighbour;
}

export interface PriceOrder {
  places: Record<PriceField, ReadonlyMap<string, Place>>;
  /** The specifications that are compared with this one. */
  around(spec: string): readonly string[];
}

const NONE: readonly string[] = [];

/** For every specification on sale the next cheaper and the next dearer one, as released; equal prices say nothing. */
export function priceOrder(released: ProductForm): PriceOrder {
  const around = new Map<string, string[]>();
  const places = {
    'spec.price.yearly': placesIn(released, 'spec.price.yearly'),
    'spec.price.monthly': placesIn(released, 'spec.price.monthly'),
  };
  for (const field of NEIGHBOUR_FIELDS) {
    for (const [spec, { smaller, larger }] of places[field]) {
      for (const other of [smaller, larger]) {
        if (other) around.set(other.spec, [...(around.get(other.spec) ?? []), spec]);
      }
    }
  }
  return { places, around: (spec) => around.get(spec) ?? NONE };
}

function placesIn(released: ProductForm, field: PriceField): Map<string, Place> {
  const groups: { price: number; members: Neighbour[] }[] = [];
  const priced = Object.values(released.specs)
    .filter(({ state }) => state !== 'discontinued')
    .flatMap(({ key, fields }) => {
      const price = amountOf(fields[field]);
      const name = fields['spec.name'];
      return price === undefined ? [] : { price, spec: key, name: typeof name === 'string' ? name : key };
    })
    .sort((a, b) => a.price - b.price);
  for (const { price, spec, name } of priced) {
    const last = groups.at(-1);
    if (last?.price === price) last.members.push({ spec, name });
    else groups.push({ price, members: [{ spec, name }] });
  }
  const places = new Map<string, Place>();
  groups.forEach(({ price, members }, at) => {
    const smaller = groups[at - 1]?.members.at(-1);
    const larger = groups[at + 1]?.members[0];
    for (const { spec } of members) places.set(spec, { price, smaller, larger });
  });
  return places;
}

/**
 * Which neighbour a changed price has passed, as a message; undefined when the order still stands.
 * Of two changed prices that cross, only the dearer specification's one says so.
 */
export function crossing(
  field: PriceField,
  spec: string,
  { places }: PriceOrder,
  edited: ProductForm,
): Message | undefined {
  const place = places[field].get(spec);
  const price = amountOf(edited.specs[spec]?.fields[field]);
  if (!place || price === undefined || price === place.price) return undefined;
  const { smaller, larger } = place;
  const priceNow = (other: Neighbour) => amountOf(edited.specs[other.spec]?.fields[field]);
  if (smaller && price < (priceNow(smaller) ?? price)) return { id: 'below', args: [smaller.name] };
  if (!larger || price <= (priceNow(larger) ?? price)) return undefined;
  const untouched = priceNow(larger) === places[field].get(larger.spec)?.price;
  return untouched ? { id: 'above', args: [larger.name] } : undefined;
}
