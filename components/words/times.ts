import { language } from './words';

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['week', 7 * 86_400],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

// Making a format costs more than a whole row of the popup; the language stays the same as long as the page does.
let relativeFormat: Intl.RelativeTimeFormat | undefined;
let exactFormat: Intl.DateTimeFormat | undefined;

/** How long ago an ISO time was: "5 minutes ago", "yesterday". */
export function relativeTime(iso: string, now: number): string {
  const seconds = Math.round((Date.parse(iso) - now) / 1000);
  const [unit, length] = STEPS.find(([, length]) => -seconds >= length) ?? (['second', 1] as const);
  relativeFormat ??= new Intl.RelativeTimeFormat(language(), { numeric: 'auto' });
  return relativeFormat.format(unit === 'second' ? 0 : Math.trunc(seconds / length), unit);
}

/** The same time in full, in the seller's own zone. */
export function exactTime(iso: string): string {
  exactFormat ??= new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'medium' });
  return exactFormat.format(new Date(iso));
}
