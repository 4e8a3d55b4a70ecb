import { execFileSync } from 'node:child_process';
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BOTH, type Fault } from './fault';
import { openAsSeller } from './seller';

/** Whether this machine lets a test have a small disk of its own. */
export const canMount = process.platform === 'linux' && process.getuid?.() === 0;

/** The profile lies on a small disk that fills up, and is given room again. */
export const diskFull: Fault = {
  name: 'disk full',
  browsers: BOTH,
  tries: 2,
  async play(stage) {
    await mkdir(stage.userDataDir, { recursive: true });
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=300m', 'tmpfs', stage.userDataDir]);
    try {
      const session = await stage.launch();
      const seller = await openAsSeller(session);
      await seller.type(' before');
      await seller.untilSaved();
      const ballast = join(stage.userDataDir, 'ballast');
      await mkdir(ballast);
      // What is in the database's buffers already still finds room, and browsers clear away what they need not keep.
      let said = '';
      for (let round = 0; round < 40 && !/full|no storage|cannot/.test(said); round++) {
        await fill(stage.userDataDir, join(ballast, String(round)));
        await seller.type(` more and more ${'x'.repeat(30)}`, 'support');
        said = await seller.said();
      }
      said = await seller.untilSaid(/full|no storage/);
      await rm(ballast, { recursive: true });
      await seller.untilSaved(60_000);
      await seller.type(' and after', 'version');
      await seller.untilSaved();
      return { lost: await seller.lost(), said };
    } finally {
      await stage.end();
      execFileSync('umount', ['-l', stage.userDataDir]);
    }
  },
};

/** Takes all the room that is left, while the browser goes on writing, too. */
async function fill(disk: string, file: string): Promise<void> {
  const { bavail, bsize } = await statfs(disk);
  await writeFile(file, Buffer.alloc(bavail * bsize)).catch((error) => {
    if (error.code !== 'ENOSPC') throw error;
  });
}
