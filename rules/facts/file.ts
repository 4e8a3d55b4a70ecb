import type { FieldValue, FileInfo } from '../../form/product';
import { differs } from './differs';

export const MEGABYTE = 1024 * 1024;

/** The file that was newly chosen in a field; undefined when the released one, or none, stands. */
export function chosenFile(
  field: 'logo' | 'userGuide' | 'certificate',
  released: FieldValue | undefined,
  edited: FieldValue | undefined,
): FileInfo | undefined {
  if (!differs(field, released, edited)) return undefined;
  return typeof edited === 'object' && edited !== null && 'file' in edited ? edited : undefined;
}

/** A file name's ending in small letters, without the dot; '' when it has none. */
export const endingOf = ({ file }: FileInfo): string =>
  /\.([^./\\]+)\s*$/.exec(file)?.[1]?.toLowerCase() ?? '';

/** A size as sellers read it, in MB with one decimal, rounded up so that it never reads as the limit itself. */
export const inMegabytes = (size: number): string => String(Math.ceil((size / MEGABYTE) * 10) / 10);
