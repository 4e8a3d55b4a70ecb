import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, vi } from 'vitest';
import { disconnect } from '../../drafts/connection';

/** What the browser would say is in use. */
export const disk: { usage: number | undefined } = { usage: undefined };
Object.defineProperty(navigator, 'storage', { value: { estimate: async () => disk }, configurable: true });

/** Gives every test of the file an empty database and a clock that it sets itself. */
export function freshDatabase(): void {
  beforeEach(async () => {
    disk.usage = undefined;
    await otherComputer();
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime('2026-03-01T08:00:00.000Z');
    return () => {
      vi.useRealTimers();
    };
  });
}

/** Moves the clock on. */
export const pass = ({ days = 0, seconds = 0 }: { days?: number; seconds?: number }): void => {
  vi.setSystemTime(Date.now() + (days * 86_400 + seconds) * 1_000);
};

/** Leaves everything stored so far behind. */
export async function otherComputer(): Promise<void> {
  await disconnect();
  globalThis.indexedDB = new IDBFactory();
}
