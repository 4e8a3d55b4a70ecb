import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

const FOLDER = resolve('.cache/sample-files');
const MEGABYTE = 1024 * 1024;

/** Files that scenarios choose, by name; made anew, so that none lies in the project. */
const SAMPLES = {
  'logo-120.png': () => png(120),
  'logo-200.png': () => png(200),
  'logo-120.bmp': () => bmp(120),
  'guide.txt': () => Buffer.from('How to use it.'),
  'papers.rar': () => Buffer.from('Rar!'),
  'large.pdf': () => Buffer.alloc(21 * MEGABYTE),
};
export type SampleFile = keyof typeof SAMPLES;

/** Where a sample lies once they were written. */
export const pathOfSample = (sample: SampleFile): string => join(FOLDER, sample);

export async function writeSamples(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  for (const [name, content] of Object.entries(SAMPLES)) await writeFile(join(FOLDER, name), content());
}

/** A grey square. */
function png(side: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  // Eight bits of grey a pixel.
  header[8] = 8;
  const rows = Buffer.alloc((side + 1) * side, 128);
  for (let row = 0; row < side; row++) rows[row * (side + 1)] = 0;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), content]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(content.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

/** A black square. */
function bmp(side: number): Buffer {
  const start = 54;
  const file = Buffer.alloc(start + side * side * 3);
  file.write('BM');
  file.writeUInt32LE(file.length, 2);
  file.writeUInt32LE(start, 10);
  file.writeUInt32LE(40, 14);
  file.writeInt32LE(side, 18);
  file.writeInt32LE(side, 22);
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(24, 28);
  return file;
}
