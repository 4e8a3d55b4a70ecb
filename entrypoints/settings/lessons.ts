import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { TaughtField } from '../../form/naming/lesson';

const KEY = 'lessons';
/** More than a seller can point at by hand; a file cannot fill the storage either. */
export const MOST_LESSONS = 200;

/** Everything that was taught, oldest first; what cannot be understood is left out. */
export async function getLessons(): Promise<TaughtField[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(stored) ? stored.slice(0, MOST_LESSONS).flatMap(sound) : [];
}

/** Keeps a lesson in place of what the same label or place meant before; false when there is no room. */
export async function addLesson(next: TaughtField): Promise<boolean> {
  const others = (await getLessons()).filter((one) => !isSameThing(one, next));
  if (others.length >= MOST_LESSONS) return false;
  await keep([...others, next]);
  return true;
}

/** Forgets one lesson. */
export async function removeLesson(id: string): Promise<void> {
  await keep((await getLessons()).filter((one) => lessonId(one) !== id));
}

/** Keeps lessons of a file beside what is there. */
export async function addLessons(fresh: readonly TaughtField[]): Promise<void> {
  await keep([...(await getLessons()), ...fresh]);
}

/** Calls back with all lessons whenever they changed; the answer ends it. */
export function watchLessons(changed: (lessons: TaughtField[]) => void): () => void {
  const listen = async (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) changed(await getLessons());
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

/** The same for the same lesson in every list. */
export const lessonId = (taught: TaughtField): string => `${taught.lesson.field} ${thingOf(taught)}`;

/** Whether two lessons speak of the same label or place of the same page. */
export const isSameThing = (one: TaughtField, other: TaughtField): boolean => thingOf(one) === thingOf(other);

const thingOf = ({ address, lesson: { part, heading, label, position } }: TaughtField): string =>
  JSON.stringify([address, part, heading, label?.toLowerCase() ?? position]);

const keep = (lessons: readonly TaughtField[]): Promise<void> =>
  browser.storage.local.set({ [KEY]: lessons.slice(0, MOST_LESSONS) });

const sound = (stored: unknown): TaughtField[] => {
  const { data } = z.safeParse(TaughtField, stored);
  return data ? [data] : [];
};
