import { backgroundKilled } from './background-killed';
import { backAndForth } from './bfcache';
import { databaseBlocked } from './database-blocked';
import { databaseUnopenable } from './database-unopenable';
import { canMount, diskFull } from './disk-full';
import { extensionDisabled } from './extension-disabled';
import { extensionReloaded } from './extension-reloaded';
import type { Fault } from './fault';
import { forgedEvents } from './forged-events';
import { migrationCrash } from './migration-crash';
import { newerDatabase } from './newer-database';
import { permanentPrivate } from './permanent-private';
import { privateWindow } from './private-window';
import { quotaUsedUp } from './quota';
import { tornRecord } from './torn-record';

/** Every fault that can be provoked on this machine. */
export const FAULTS: readonly Fault[] = [
  backgroundKilled,
  extensionReloaded,
  extensionDisabled,
  forgedEvents,
  backAndForth,
  databaseBlocked,
  databaseUnopenable,
  newerDatabase,
  migrationCrash,
  tornRecord,
  quotaUsedUp,
  ...(canMount ? [diskFull] : []),
  privateWindow,
  permanentPrivate,
];
