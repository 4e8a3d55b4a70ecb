import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lessonFile, readLessonFile } from '../../../entrypoints/settings/lesson-file';
import {
  addLesson,
  addLessons,
  getLessons,
  lessonId,
  MOST_LESSONS,
  removeLesson,
} from '../../../entrypoints/settings/lessons';
import type { TaughtField } from '../../../form/naming/lesson';

const stored = vi.hoisted(() => ({ items: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: stored.items[key] }),
        set: async (items: Record<string, unknown>) =>
          void Object.assign(stored.items, structuredClone(items)),
      },
    },
  },
}));

const taught = (label = 'Reveal', field: TaughtField['lesson']['field'] = 'publicSales'): TaughtField => ({
  address: 'https://console.example.com/seller/*/modify',
  at: '2026-11-01T10:00:00.000Z',
  lesson: { field, part: 'page', heading: 'selling', label },
});
const fileOf = (content: unknown) =>
  new Blob([typeof content === 'string' ? content : JSON.stringify(content)]);

beforeEach(() => {
  stored.items = {};
});

describe('what was taught', () => {
  it('is kept, listed and removed one by one', async () => {
    await addLesson(taught());
    await addLesson(taught('Watched', 'supervision'));
    expect((await getLessons()).map(({ lesson }) => lesson.field)).toEqual(['publicSales', 'supervision']);
    await removeLesson(lessonId(taught()));
    expect((await getLessons()).map(({ lesson }) => lesson.field)).toEqual(['supervision']);
  });

  it('of the same label is what was said last', async () => {
    await addLesson(taught('Reveal', 'publicSales'));
    await addLesson(taught('Reveal', 'multiInstance'));
    expect((await getLessons()).map(({ lesson }) => lesson.field)).toEqual(['multiInstance']);
  });

  it('has a limit, and damaged records are left out', async () => {
    await addLessons(Array.from({ length: MOST_LESSONS }, (_, at) => taught(`Label ${at}`)));
    expect(await addLesson(taught('One more'))).toBe(false);
    expect(await addLesson(taught('Label 3', 'supervision'))).toBe(true);
    stored.items = { lessons: [taught(), { ...taught(), lesson: { field: 'nonsense' } }, 7, null] };
    expect(await getLessons()).toEqual([taught()]);
  });
});

describe('a file of taught fields', () => {
  it('comes back as it went, and is merged without replacing anything', async () => {
    const file = fileOf(lessonFile([taught(), taught('Watched', 'supervision')]));
    expect(await readLessonFile(file, [])).toMatchObject({
      fresh: [taught(), taught('Watched', 'supervision')],
      known: 0,
    });
    expect(await readLessonFile(file, [taught('Reveal', 'multiInstance')])).toEqual({
      fresh: [taught('Watched', 'supervision')],
      known: 1,
    });
  });

  const whole = { format: 'redline-taught-fields', version: 1, lessons: [taught()] };
  it.each<[string, unknown, string]>([
    ['no JSON', '{', 'lessons_unreadable'],
    ['something else', { a: 1 }, 'lessons_unreadable'],
    ['drafts', { ...whole, format: 'redline-drafts' }, 'lessons_unreadable'],
    ['more than belongs there', { ...whole, more: 1 }, 'lessons_unreadable'],
    [
      'a field that does not exist',
      { ...whole, lessons: [{ ...taught(), lesson: { ...taught().lesson, field: '__proto__' } }] },
      'lessons_unreadable',
    ],
    [
      'an address of another kind',
      { ...whole, lessons: [{ ...taught(), address: 'javascript:alert(1)' }] },
      'lessons_unreadable',
    ],
    [
      'a label and a place at once',
      {
        ...whole,
        lessons: [
          { ...taught(), lesson: { ...taught().lesson, position: { shape: 'text', nth: 0, of: 1 } } },
        ],
      },
      'lessons_unreadable',
    ],
    ['a label without end', { ...whole, lessons: [taught('x'.repeat(81))] }, 'lessons_unreadable'],
    ['a newer version', { ...whole, version: 2 }, 'lessons_newer'],
    [
      'too many',
      { ...whole, lessons: Array.from({ length: MOST_LESSONS + 1 }, (_, at) => taught(`L${at}`)) },
      'lessons_unreadable',
    ],
    ['something huge', 'x'.repeat(300_000), 'lessons_huge'],
  ])('%s is refused', async (_, content, fault) => {
    expect(await readLessonFile(fileOf(content), [])).toEqual({ fault });
  });

  it('is refused when there is no room for it', async () => {
    const here = Array.from({ length: MOST_LESSONS }, (_, at) => taught(`Label ${at}`));
    expect(await readLessonFile(fileOf(whole), here)).toEqual({ fault: 'lessons_full' });
  });
});
