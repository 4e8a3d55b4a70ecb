import { openDB } from 'idb';
import { DraftFault, faultOf } from './fault';
import { type Database, type DraftsSchema, MIGRATIONS, migrate } from './schema';

const NAME = 'redline';
/** How long an older Redline, or a slow disk, may keep the database from being opened. */
const OPEN_LIMIT = 3_000;

let connection: Promise<Database> | undefined;

/** The one connection: opened when first needed and again after it was lost; a failed opening is never kept. */
export function connect(): Promise<Database> {
  if (!connection) {
    const opening = open(() => {
      if (connection === opening) connection = undefined;
    });
    connection = opening;
  }
  return connection;
}

/** Closes the connection; the next use opens another. */
export async function disconnect(): Promise<void> {
  const closing = connection;
  connection = undefined;
  (await closing)?.close();
}

async function open(lost: () => void): Promise<Database> {
  let limit: ReturnType<typeof setTimeout> | undefined;
  let fault: 'blocked' | 'no_database' = 'no_database';
  const opened = openNewest({
    lost,
    blocked: () => {
      fault = 'blocked';
    },
    upgrading: () => clearTimeout(limit),
  });
  const tooLate = new Promise<never>((_, reject) => {
    limit = setTimeout(() => reject(new DraftFault(fault)), OPEN_LIMIT);
  });
  try {
    return await Promise.race([opened, tooLate]);
  } catch (error) {
    lost();
    opened.then(
      (database) => database.close(),
      () => undefined,
    );
    const known = faultOf(error);
    throw new DraftFault(known === 'unknown' ? 'no_database' : known, { cause: error });
  } finally {
    clearTimeout(limit);
  }
}

/** An async function, because some browsers throw at once where they keep no database. */
async function openNewest(on: Record<'lost' | 'blocked' | 'upgrading', () => void>): Promise<Database> {
  return openDB<DraftsSchema>(NAME, MIGRATIONS.length, {
    upgrade(database, from, _to, transaction) {
      on.upgrading();
      // A step that fails is told by the opening, which fails with it.
      transaction.done.catch(() => undefined);
      migrate(database, from, transaction);
    },
    blocked: on.blocked,
    // A newer Redline wants to upgrade: make way.
    blocking(_from, _to, event) {
      on.lost();
      (event.target as IDBDatabase).close();
    },
    terminated: on.lost,
  });
}
