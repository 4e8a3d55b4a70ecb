import * as z from 'zod/mini';
import { ExportFile, LockedFile, MAX_EXPORT_BYTES } from './export-file';
import { DraftFault } from './fault';
import { unlock } from './passphrase';

const Heading = z.object({ format: z.string(), version: z.number() });

/** Reads an export file that may be anything; throws a DraftFault unless it is whole and sound. */
export async function readExport(file: Blob, passphrase?: string): Promise<ExportFile> {
  if (file.size > MAX_EXPORT_BYTES) throw new DraftFault('import_huge');
  const content = parseJson(await file.text());
  const heading = z.safeParse(Heading, content).data;
  if (heading && heading.version > 1) throw new DraftFault('import_newer');
  if (heading?.format !== 'redline-drafts-locked') return parse(ExportFile, content);
  const locked = parse(LockedFile, content);
  if (!passphrase) throw new DraftFault('import_locked');
  return parse(ExportFile, parseJson(await unlock(locked, passphrase)));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DraftFault('import_unreadable', { cause });
  }
}

function parse<T extends z.ZodMiniType>(schema: T, content: unknown): z.infer<T> {
  const result = z.safeParse(schema, content);
  if (!result.success) throw new DraftFault('import_unreadable', { cause: result.error });
  return result.data;
}
