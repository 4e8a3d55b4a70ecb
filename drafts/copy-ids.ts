import type { ExportFile } from './export-file';

/** The id of a record's copy; `mark` tells copies of one record apart. Copies of copies do not grow. */
export const copyId = (id: string, mark: string): string => `${id.split('~', 1)[0]}~${mark}`;

/**
 * For every baseline and draft of a file the id it takes when its own belongs to other content. It follows from the
 * content, so that importing a file twice adds nothing the second time.
 */
export async function copyIdsOf({ baselines, drafts }: ExportFile): Promise<Map<string, string>> {
  const contents = [
    ...baselines.map(({ id, product, status, form }) => [id, [product, status, form]] as const),
    ...drafts.map(({ id, product, baselineId, changes }) => [id, [product, baselineId, changes]] as const),
  ];
  const marked = contents.map(async ([id, content]) => [id, copyId(id, await mark(content))] as const);
  return new Map(await Promise.all(marked));
}

async function mark(content: unknown): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(content)));
  const bytes = Array.from(new Uint8Array(digest, 0, 8));
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
