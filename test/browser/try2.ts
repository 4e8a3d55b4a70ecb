import { rm } from 'node:fs/promises';
import { launch } from './harness/launch';
import { openForm } from './harness/open-console';
import { serveConsoles } from './harness/serve';
export default async (argv: string[]) => {
  const server = await serveConsoles();
  const b = argv[0] as 'chromium';
  const dir: string | undefined = '/tmp/hwprofile-' + b;
  await rm(dir, { recursive: true, force: true });
  for (let i = 0; i < 3; i++) {
    const t0 = Date.now();
    const s = await launch(b, { port: server.port, extension: `/tmp/fx/${b[0]}`, userDataDir: dir });
    console.log('launched', Date.now() - t0);
    const form = await openForm(s.browser, 'tiny', 'saas');
    const popup = await s.openPopup(form.page);
    await popup.waitForFunction('window.answer');
    console.log(
      Date.now() - t0,
      await popup.evaluate('window.answer'),
      popup.url(),
      await popup.evaluate('[innerWidth, innerHeight, document.visibilityState]'),
    );
    await new Promise((r) => setTimeout(r, 300));
    if (i < 2) await s.kill();
    else await s.close();
    console.log('ended');
  }
  console.log(server.strangers);
  await server.close();
};
