import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../harness/find-browser';
import { launch } from '../harness/launch';
import { type BrowserSession, builtExtension, type LaunchOptions } from '../harness/session';

/** What one try has to itself: a profile, a folder with the extension, and the browsers it starts. */
export interface Stage {
  readonly browser: BrowserName;
  readonly userDataDir: string;
  /** The folder of the stage's own copy of the extension. */
  readonly extension: string;
  /** Starts the browser on the stage's profile; the one before must be gone. */
  launch(options?: Partial<LaunchOptions>): Promise<BrowserSession>;
  /** Puts another build of the extension in the place of the one that is there. */
  install(folder: string): Promise<void>;
  /** Ends the browser at once. */
  end(): Promise<void>;
  clear(): Promise<void>;
}

/** `profile`: a folder for the profile other than a temporary one. */
export async function setStage(browser: BrowserName, port: number): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'redline-fault-'));
  // A folder of its own keeps its address in Chromium whichever build is in it.
  const extension = join(folder, 'extension');
  const userDataDir = join(folder, 'profile');
  let session: BrowserSession | undefined;
  const install = async (from: string) => {
    await rm(extension, { recursive: true, force: true });
    await cp(from, extension, { recursive: true });
  };
  const end = async () => {
    await session?.kill();
  };
  await install(builtExtension(browser));
  return {
    browser,
    userDataDir,
    extension,
    install,
    launch: async (options = {}) => {
      session = await launch(browser, { port, userDataDir, extension, ...options });
      return session;
    },
    end,
    clear: async () => {
      await end();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
