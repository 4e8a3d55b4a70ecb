import { afterAll, beforeAll, expect, test } from 'vitest';
import { setStage } from './faults/stage';
import { tornRecord } from './faults/torn-record';
import { serveConsoles } from './harness/serve';

let server: Awaited<ReturnType<typeof serveConsoles>>;
beforeAll(async () => {
  server = await serveConsoles();
});
afterAll(() => server.close());

test('a browser killed amid a write keeps its drafts over the two starts that follow', async () => {
  const stage = await setStage('chromium', server.port);
  try {
    expect(await tornRecord.play(stage)).toMatchObject({ lost: 0 });
  } finally {
    await stage.clear();
  }
});
