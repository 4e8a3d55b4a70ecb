import { exactTime, relativeTime } from './times';

/** A time as its distance from now, with the exact time on hover. */
export const When = ({ at, now }: { at: string; now: number }) => (
  <time dateTime={at} title={exactTime(at)}>
    {relativeTime(at, now)}
  </time>
);
