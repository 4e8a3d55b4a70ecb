import type { Lesson } from '../../form/naming/lesson';
import { sendMessage } from '../../messages/protocol';
import type {} from '../picker/index';
import type { TaughtHere } from './lessons';
import type { Root } from './root';

/** Lets the seller point at one field after another; the picker's script comes with the first. */
export function createTeacher(lessons: TaughtHere, closed: () => void) {
  let picker: { close(): void } | undefined;
  let isOpening = false;

  async function start({ shadow }: Root, field: Lesson['field']): Promise<void> {
    picker?.close();
    isOpening = true;
    if (!globalThis.redlinePicker) await sendMessage('bringPicker', undefined);
    isOpening = false;
    picker = globalThis.redlinePicker?.({
      shadow,
      field,
      lessons: lessons.here,
      closed: () => {
        picker = undefined;
        closed();
      },
    });
  }
  return { start, isOpen: () => isOpening || picker !== undefined, stop: () => picker?.close() };
}
