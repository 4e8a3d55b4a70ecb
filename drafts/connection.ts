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
    const opening = open();
    connection = opening;
    opening.catch(() => {
      if (connection === opening) connection = undefined;
    });
  }
  return connection;
}

/** Closes the connection; the next use opens another. */
export async function disconnect(): Promise<void> {
  const closing = connection;
  connection = undefined;
  (await closing)?.close();
}

/** An opening that the browser has not answered yet. */
interface Opening {
  database: Promise<Database>;
  fault: 'blocked' | 'no_database';
  isUpgrading: boolean;
  isLate: boolean;
}

/** An opening that takes too long goes on: another one would only stand behind it, and not know why. */
let waiting: Opening | undefined;

async function open(): Promise<Database> {
  waiting ??= begin();
  const opening = waiting;
  let limit: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    const look = () => {
      if (opening.isUpgrading) return wait();
      opening.isLate = true;
      reject(new DraftFault(opening.fault));
    };
    const wait = () => {
      limit = setTimeout(look, OPEN_LIMIT);
    };
    wait();
  });
  try {
    return await Promise.race([opening.database, tooLate]);
  } catch (error) {
    const known = faultOf(error);
    throw new DraftFault(known === 'unknown' ? 'no_database' : known, { cause: error });
  } finally {
    clearTimeout(limit);
  }
}

function begin(): Opening {
  const opening: Omit<Opening, 'database'> = { fault: 'no_database', isUpgrading: false, isLate: false };
  const database = openNewest({
    lost: () => {
      connection = undefined;
    },
    blocked: () => {
      opening.fault = 'blocked';
    },
    upgrading: () => {
      opening.isUpgrading = true;
    },
  });
  const answered = () => {
    waiting = undefined;
    // Whoever asked has given up; whoever asks next finds it open.
    if (opening.isLate) connection ??= database;
  };
  database.then(answered, () => {
    waiting = undefined;
  });
  return Object.assign(opening, { database });
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
