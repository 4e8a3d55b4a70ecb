import type { OptionsActions } from '../../components/options/options-state';
import { t } from '../../components/words/words';
import { saveFile } from '../popup/transfer';
import { type LessonMerge, lessonFile, readLessonFile } from '../settings/lesson-file';
import { addLessons, getLessons, removeLesson } from '../settings/lessons';
import { lessonImport, lessons, readLessons, said, taughtRow } from './model';

type LessonActions = Pick<
  OptionsActions,
  'forgetLesson' | 'exportLessons' | 'readLessons' | 'keepLessons' | 'closeLessons'
>;

let incoming: LessonMerge | undefined;

/** What the options do with taught fields; a file is kept only once the seller has seen what it adds. */
export const lessonActions: LessonActions = {
  forgetLesson: async (id) => {
    await removeLesson(id);
    await readLessons();
    said.value = t('ui.teach.forgotten');
  },
  exportLessons: () => saveFile(lessonFile(lessons.value), 'taught-fields'),
  readLessons: async (file) => {
    if (!file) return;
    const merge = await readLessonFile(file, await getLessons());
    incoming = 'fault' in merge ? undefined : merge;
    lessonImport.value =
      'fault' in merge
        ? { kind: 'refused', fault: merge.fault }
        : { kind: 'preview', fresh: merge.fresh.map(taughtRow), known: merge.known };
  },
  keepLessons: async () => {
    if (incoming) await addLessons(incoming.fresh);
    said.value = t('ui.teach.imported', incoming?.fresh.length ?? 0);
    close();
    await readLessons();
  },
  closeLessons: close,
};

function close(): void {
  incoming = undefined;
  lessonImport.value = { kind: 'choose' };
}
