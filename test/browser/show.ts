import type { BrowserName } from './harness/find-browser';
import { launch } from './harness/launch';
import { addressOf, serveConsoles } from './harness/serve';

/** Opens a browser with the extension on the practice console, until its window is closed. */
async function show(browser: BrowserName): Promise<void> {
  const server = await serveConsoles();
  const session = await launch(browser, { port: server.port, headed: true });
  const [page = await session.browser.newPage()] = await session.browser.pages();
  await page.goto(addressOf('tiny', '#/products'));
  console.log('The practice console is open: press Modify beside a product. Close the browser to end.');
  await new Promise<void>((resolve) => session.browser.once('disconnected', () => resolve()));
  await server.close();
}

await show(process.argv[3] === 'firefox' ? 'firefox' : 'chromium');
