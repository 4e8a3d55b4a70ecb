import type { BrowserName } from '../harness/find-browser';
import type { Stage } from './stage';

/** What came of one try. */
export interface Outcome {
  /** Edits that are not kept although they could have been, or that Redline said were kept. */
  lost: number;
  /** What Redline said in the page while the fault stood. */
  said: string;
}

/** One thing that goes wrong, provoked for real. */
export interface Fault {
  name: string;
  browsers: readonly BrowserName[];
  tries: number;
  /** Plays it once, on a stage of its own; throws when Redline does not behave. */
  play(stage: Stage): Promise<Outcome>;
}

export const BOTH: readonly BrowserName[] = ['chromium', 'firefox'];
