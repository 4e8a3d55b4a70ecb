import { language } from './words';

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['week', 7 * 86_400],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** How long ago an ISO time was: "5 minutes ago", "yesterday". */
export function relativeTime(iso: string, now: number): string {
  const seconds = Math.round((Date.parse(iso) - now) / 1000);
  const [unit, length] = STEPS.find(([, length]) => -seconds >= length) ?? (['second', 1] as const);
  const amount = Math.trunc(seconds / length);
  return new Intl.RelativeTimeFormat(language(), { numeric: 'auto' }).format(
    unit === 'second' ? 0 : amount,
    unit,
  );
}

/** The same time in full, in the seller's own zone. */
export const exactTime = (iso: string): string =>
  new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'medium' }).format(new Date(iso));
