/** Tells once when nothing has stirred for a while; before the first stir, and after it told, no timer runs. */
export interface Pause {
  stirred(): void;
  stop(): void;
}

/** `wait` in milliseconds. A stir while it waits costs no new timer: it looks again at the end. */
export function createPause(wait: number, now: () => number, rested: () => void): Pause {
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function look(): void {
    const left = last + wait - now();
    timer = left > 0 && left <= wait ? setTimeout(look, left) : undefined;
    if (timer === undefined) rested();
  }

  return {
    stirred() {
      last = now();
      timer ??= setTimeout(look, wait);
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
