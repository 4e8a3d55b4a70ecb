import type { BrowserName } from '../harness/find-browser';
import type { Fault, Outcome } from './fault';
import { killAgainAndAgain, SAFE_AFTER } from './kills/index';
import { setStage } from './stage';

/** One line of the table. */
export interface Row {
  fault: string;
  browser: BrowserName;
  tried: number;
  /** Lost edits, or why it could not be told. */
  lost: number;
  said: string;
  broken?: string;
}

/** Plays a fault as often as it asks for, each time on a fresh stage; stops at the first time that Redline fails. */
export async function playFault(fault: Fault, browser: BrowserName, port: number): Promise<Row> {
  const outcomes: Outcome[] = [];
  const row = (more: Partial<Row> = {}): Row => ({
    fault: fault.name,
    browser,
    tried: outcomes.length,
    lost: outcomes.reduce((sum, { lost }) => sum + lost, 0),
    said: outcomes.at(-1)?.said ?? '',
    ...more,
  });
  while (outcomes.length < fault.tries) {
    const stage = await setStage(browser, port);
    try {
      outcomes.push(await fault.play(stage));
    } catch (error) {
      return row({ tried: outcomes.length + 1, broken: String(error) });
    } finally {
      await stage.clear();
    }
  }
  return row();
}

/** Kills as a line of the table: an edit that was older than a moment counts as lost. */
export async function playKills(browser: BrowserName, port: number, kills: number): Promise<Row> {
  const report = await killAgainAndAgain(browser, port, kills);
  return {
    fault: `browser killed while typing (${report.edits} edits; ${report.lost} kills took something, median ${report.median} ms old, at most ${report.most} ms)`,
    browser,
    tried: report.kills,
    lost: report.broken,
    said: '',
    ...(report.broken > 0 && { broken: `Older than ${SAFE_AFTER} ms: ${report.broken}` }),
    ...(report.spoilt > 0 && { broken: `Earlier drafts harmed: ${report.spoilt}` }),
  };
}
