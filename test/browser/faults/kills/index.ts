import { quantile } from '../../../bench/quantile';
import type { BrowserName } from '../../harness/find-browser';
import { profile } from '../../harness/session';
import type { KeptDraft } from '../kept';
import { createWatch, judge, type Verdict } from './judge';
import { type Killed, keptAfterAll, playRound } from './round';

/** An edit older than this when the browser is killed must be kept, in milliseconds. */
export const SAFE_AFTER = 100;

export interface KillReport {
  kills: number;
  edits: number;
  /** Kills after which an edit older than `SAFE_AFTER` was lost. */
  broken: number;
  /** Drafts of earlier rounds that a kill changed or took. */
  spoilt: number;
  /** Of kills that lost something: how old the oldest lost edit was, in milliseconds. */
  lost: number;
  median: number;
  most: number;
}

/** Kills a browser again and again while a seller types, always on the same profile. */
export async function killAgainAndAgain(
  browser: BrowserName,
  port: number,
  kills: number,
): Promise<KillReport> {
  const { userDataDir, remove } = await profile();
  const verdicts: Verdict[] = [];
  const watch = createWatch();
  let harmed = 0;
  let last: Killed | undefined;
  const settle = (number: number, now: KeptDraft[]) => {
    if (!last) return;
    const verdict = judge(last, number, now);
    verdicts.push(verdict);
    const spoilt = watch.look(now);
    harmed = Math.max(harmed, spoilt);
    const age = verdict.lostAge === undefined ? 'all kept' : `lost what was ${verdict.lostAge} ms old`;
    console.log(
      `  kill ${number}: ${verdict.edits} edits, ${age}; ${now.length} drafts kept, ${spoilt} spoilt`,
    );
  };
  for (let number = 1; number <= kills; number++) {
    const round = await playRound({ browser, port, userDataDir, number });
    settle(number - 1, round.kept);
    last = round.killed;
  }
  settle(kills, await keptAfterAll({ browser, port, userDataDir, number: 0 }));
  if (harmed === 0) await remove();
  else console.log(`  The profile is left in ${userDataDir}.`);
  return reportOf(verdicts, harmed);
}

function reportOf(verdicts: readonly Verdict[], harmed: number): KillReport {
  const ages = verdicts.flatMap(({ lostAge }) => lostAge ?? []);
  return {
    kills: verdicts.length,
    edits: verdicts.reduce((sum, { edits }) => sum + edits, 0),
    broken: ages.filter((age) => age > SAFE_AFTER).length,
    spoilt: harmed,
    lost: ages.length,
    median: quantile(ages, 0.5),
    most: Math.max(0, ...ages),
  };
}
