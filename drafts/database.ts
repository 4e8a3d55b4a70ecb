import type { IDBPTransaction } from 'idb';
import { connect, disconnect } from './connection';
import { DraftFault, faultOf } from './fault';
import type { Database, DraftsSchema, StoreName } from './schema';

export type Reading = IDBPTransaction<DraftsSchema, StoreName[], 'readonly'>;
export type Writing = IDBPTransaction<DraftsSchema, StoreName[], 'readwrite'>;

/** Runs `work` in one reading transaction. It may await nothing but the database. */
export const reading = <T>(stores: StoreName[], work: (transaction: Reading) => Promise<T>): Promise<T> =>
  withDatabase((database) => work(database.transaction(stores)));

/** Runs `work` in one writing transaction, all or nothing; resolves once it is on the disk. */
export const writing = <T>(stores: StoreName[], work: (transaction: Writing) => Promise<T>): Promise<T> =>
  withDatabase(async (database) => {
    const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
    const undo = (error: unknown) => {
      abort(transaction);
      throw error;
    };
    const [worked, done] = await Promise.allSettled([work(transaction).catch(undo), transaction.done]);
    if (worked.status === 'rejected') throw transaction.error ?? worked.reason;
    if (done.status === 'rejected') throw done.reason;
    return worked.value;
  });

/** A connection that was closed under our hands is opened again, once. */
async function withDatabase<T>(use: (database: Database) => Promise<T>): Promise<T> {
  try {
    return await use(await connect()).catch(async (error: unknown) => {
      if ((error as Error).name !== 'InvalidStateError') throw error;
      await disconnect();
      return use(await connect());
    });
  } catch (error) {
    throw error instanceof DraftFault ? error : new DraftFault(faultOf(error), { cause: error });
  }
}

function abort(transaction: Writing): void {
  try {
    transaction.abort();
  } catch {
    // It has already ended.
  }
}
