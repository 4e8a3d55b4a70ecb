import type { FileInfo } from '../../form/product';

/** What a form keeps of a chosen file. */
export async function fileInfo(file: File): Promise<FileInfo> {
  const info: FileInfo = { file: file.name, type: file.type, size: file.size };
  if (!file.type.startsWith('image/')) return info;
  const bitmap = await createImageBitmap(file);
  return { ...info, width: bitmap.width, height: bitmap.height };
}
