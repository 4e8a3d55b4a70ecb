import { classTest } from '../controls/class-words';
import { isShown, rootsIn, shortText } from '../tree';

const PLACES =
  '[role="alert"], [aria-live="assertive"], [class*="error" i], [class*="explain" i], [class*="invalid" i], [class*="message" i], [class*="toast" i], [class*="notification" i]';
const saysSo = classTest(
  /(?:^|[\s_-])(?:errors?|explain|invalid|message|toast|notification)(?:$|[\s_-])|^mat-error/i,
);
/** A longer text tells of more than what was refused. */
const LONGEST = 160;

/** What the page says now where pages say what is wrong: beside fields, and in messages that come and go. */
export function complaintsNow(): Set<string> {
  const places = [...rootsIn(document.body)].flatMap((root) => [...root.querySelectorAll(PLACES)]);
  const texts = places
    .filter((place) => isShown(place) && !place.querySelector('input, textarea, select'))
    .filter((place) => place.matches('[role="alert"], [aria-live]') || saysSo(place))
    .map((place) => shortText(place, LONGEST));
  return new Set(texts.filter(Boolean));
}

/** What it says beyond that, as far as one text tells it. */
export const newComplaint = (before: ReadonlySet<string>): string | undefined =>
  [...complaintsNow()].find((text) => !before.has(text));
