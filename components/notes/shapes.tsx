import type { Level } from '../../rules/rule';

/** Outlines on a grid of 16: an octagon as on a stop sign, a triangle, a circle. */
const OUTLINES: Record<Level, string> = {
  error: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z',
  warning: 'M8 1.4 15.4 14.6H.6z',
  note: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z',
};

/** A bar for refused, an exclamation mark for risky, an i for a note. */
const INNER: Record<Level, string> = {
  error: 'M4.4 8h7.2',
  warning: 'M8 6v4m0 2.1v.1',
  note: 'M8 7.4v4m0-6.5v.1',
};

/** The shape of a level, so that colour is never the only sign; for the eye alone, the word stands beside it. */
export const Shape = ({ level }: { level: Level }) => (
  <svg class={`shape is-${level}`} viewBox="0 0 16 16" aria-hidden="true">
    <path d={OUTLINES[level]} fill="currentColor" />
    <path class="inner" d={INNER[level]} fill="none" stroke-width="1.8" stroke-linecap="round" />
  </svg>
);

const ICONS = {
  more: 'M3.5 8h.1M8 8h.1m4.4 0h.1',
  fold: 'm4 6 4 4 4-4',
  unfold: 'm4 10 4-4 4 4',
  out: 'M6 3.5H3.5v9h9V10M9 3.5h3.5V7m0-3.5-5 5',
};

/** A small drawing on a button; the button carries the name. */
export const Icon = ({ of }: { of: keyof typeof ICONS }) => (
  <svg class={`icon ${of}`} viewBox="0 0 16 16" aria-hidden="true">
    <path d={ICONS[of]} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
  </svg>
);
