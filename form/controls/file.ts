import type { FileInfo } from '../product';
import { single } from './build-control';
import { classWords, climb } from './class-words';
import type { Control } from './control';
import { isFileName, shownFileName } from './file-name';

const isUpload = classWords('(?:file)?upload(?:er)?|file|dropzone');

/** Files seen in an input, by the widget that shows them: libraries empty the input after taking its file. */
const taken = new WeakMap<Element, File>();
const sizes = new WeakMap<File, { width: number; height: number }>();

/** A file field, often hidden behind a button. Only a person can choose a file, so writing changes nothing. */
export function fileControl(element: HTMLElement): Control | undefined {
  if (element.localName !== 'input' || (element as HTMLInputElement).type !== 'file') return undefined;
  const input = element as HTMLInputElement;
  const outer = climb(element, (parent) => isUpload(parent) && !holdsTwo(parent));
  const shown = outer === element ? (input.closest('label') ?? element) : outer;
  return single(
    'file',
    shown,
    input,
    () => shownFile(input, outer),
    () => Promise.resolve(),
  );
}

const holdsTwo = (parent: HTMLElement): boolean => parent.querySelectorAll('input[type=file]').length > 1;

function shownFile(input: HTMLInputElement, outer: HTMLElement): FileInfo | null {
  const file = input.files?.[0];
  if (file) {
    taken.set(outer, file);
    void measured(file);
    return infoOf(file);
  }
  const name = shownFileName(outer, input);
  const image = outer.querySelector('img');
  const known = taken.get(outer);
  if (known && (name ? name === known.name : image)) return infoOf(known);
  const shown = name ?? (image && nameIn(image.src));
  return shown ? { file: shown } : null;
}

/** A picture that was uploaded earlier is known by its address only. */
function nameIn(address: string): string | undefined {
  const name = address.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
  return isFileName(name) ? name : undefined;
}

const infoOf = (file: File): FileInfo => ({
  file: file.name,
  type: file.type,
  size: file.size,
  ...sizes.get(file),
});

/** Resolves when the size in pixels of the control's chosen image is known; read again then. */
export async function imageMeasured(control: Control): Promise<void> {
  const file = (control.parts[0] as HTMLInputElement | undefined)?.files?.[0] ?? taken.get(control.element);
  if (file) await measured(file);
}

async function measured(file: File): Promise<void> {
  if (sizes.has(file) || !file.type.startsWith('image/')) return;
  try {
    const { width, height } = await createImageBitmap(file);
    sizes.set(file, { width, height });
  } catch {
    // Not an image after all: it has no size in pixels.
  }
}
