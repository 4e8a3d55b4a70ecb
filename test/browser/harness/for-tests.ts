import { afterAll, beforeAll } from 'vitest';
import type { BrowserName } from './find-browser';
import { launch } from './launch';
import { type ConsoleServer, serveConsoles } from './serve';
import type { BrowserSession } from './session';

/** What the tests of one `describe` share. */
export interface Shared {
  server: ConsoleServer;
  session: BrowserSession;
}

/** Starts the practice consoles and a browser with the extension before the first test, and ends both after the last. */
export function forTests(browser: BrowserName): Shared {
  const shared = {} as Shared;
  beforeAll(async () => {
    shared.server = await serveConsoles();
    shared.session = await launch(browser, { port: shared.server.port });
  });
  afterAll(async () => {
    await shared.session?.close();
    await shared.server?.close();
  });
  return shared;
}
