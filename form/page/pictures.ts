import { framed } from '../controls/rich-text';

/** Whether an editor's content holds a picture; the icons of its toolbar are none. */
export function holdsPicture(editor: Element): boolean {
  const areas = editor.matches(EDITABLE) ? [editor] : [...editor.querySelectorAll(EDITABLE)];
  const frames = editor.matches('iframe') ? [editor] : [...editor.querySelectorAll('iframe')];
  const bodies = frames.map((frame) => framed(frame as HTMLIFrameElement)?.body);
  return [...areas, ...bodies].some((area) => Boolean(area?.querySelector('img, video, picture')));
}

const EDITABLE = '[contenteditable]:not([contenteditable="false"])';
