import type { SpecShape } from './shapes';

/** The 42 specifications of the fleet product: three plans for fourteen regions. */
export function atlasSpecs(): SpecShape[] {
  const plans = ['Vehicle', 'Depot', 'Fleet'];
  return REGIONS.flatMap((region, at) =>
    plans.map((plan, level) => ({
      name: `${plan} ${region}`,
      prices: price(at, level),
      ...(level === 0 && { trial: '30' }),
      quantity: ['1', String(100 * (level + 1)), '1'],
    })),
  );
}

/** As many specifications as wanted, all of different names. */
export function manySpecs(count: number): SpecShape[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `Parts list ${String(index + 1).padStart(3, '0')}`,
    prices: price(index % 40, index % 3),
    ...(index % 5 === 0 && { trial: '30' }),
  }));
}

const REGIONS = [
  'Singapore',
  'Bangkok',
  'Jakarta',
  'Istanbul',
  'Riyadh',
  'Johannesburg',
  'Santiago',
  'Sao Paulo',
  'Mexico City',
  'Dublin',
  'Hong Kong',
  'Manila',
  'Cairo',
  'Lima',
];

const price = (at: number, level: number): SpecShape['prices'] =>
  level === 1
    ? { monthly: String(40 + at * 2) }
    : level === 2
      ? { yearly: String(900 + at * 10), monthly: String(90 + at) }
      : { yearly: String(120 + at * 5) };
