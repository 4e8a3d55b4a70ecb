import * as z from 'zod/mini';
import { TaughtField } from '../../form/naming/lesson';
import { isSameThing, MOST_LESSONS } from './lessons';

const FORMAT = 'redline-taught-fields';
/** Two hundred lessons of the longest kind are far smaller. */
const MOST_BYTES = 256 * 1024;

const LessonFile = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(1),
  lessons: z.array(TaughtField).check(z.maxLength(MOST_LESSONS)),
});
const Heading = z.object({ format: z.literal(FORMAT), version: z.number() });

/** Why a file was not taken, as a key of `locales/` under `ui.options`. */
export type LessonFault = 'lessons_unreadable' | 'lessons_newer' | 'lessons_huge' | 'lessons_full';

/** What a file would add to what is there, before anything is kept. */
export interface LessonMerge {
  fresh: TaughtField[];
  /** Of things that were taught here already: what is here stays. */
  known: number;
}

/** All lessons as the text of a file. */
export const lessonFile = (lessons: readonly TaughtField[]): string =>
  JSON.stringify({ format: FORMAT, version: 1, lessons }, undefined, 2);

/** Looks at a file that may be anything. */
export async function readLessonFile(
  file: Blob,
  here: readonly TaughtField[],
): Promise<LessonMerge | { fault: LessonFault }> {
  if (file.size > MOST_BYTES) return { fault: 'lessons_huge' };
  const content = parseJson(await file.text());
  const heading = z.safeParse(Heading, content).data;
  if (heading && heading.version > 1) return { fault: 'lessons_newer' };
  const { data } = z.safeParse(LessonFile, content);
  if (!data) return { fault: 'lessons_unreadable' };
  const fresh: TaughtField[] = [];
  for (const one of data.lessons)
    if (![...here, ...fresh].some((other) => isSameThing(one, other))) fresh.push(one);
  if (here.length + fresh.length > MOST_LESSONS) return { fault: 'lessons_full' };
  return { fresh, known: data.lessons.length - fresh.length };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
