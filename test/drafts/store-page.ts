import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Page } from 'puppeteer';
import { type BrowserName, needBrowser } from '../browser/harness/find-browser.ts';
import { bundle } from './bundle.ts';

export interface StorePage {
  page: Page;
  /** Another tab of the same site, so of the same database. */
  another(): Promise<Page>;
  close(): Promise<void>;
}

/** A page on loopback whose global `redline` is the draft store as it is built for extension pages. */
export async function openStorePage(name: BrowserName): Promise<StorePage> {
  const script = await bundle('drafts/store.ts');
  const server = createServer((request, response) => {
    const isScript = request.url === '/store.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(isScript ? script : '<!doctype html><title>Store</title><script src="/store.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: needBrowser(name),
    headless: true,
    args: name === 'firefox' ? [] : ['--no-sandbox', '--disable-background-networking'],
  });
  const another = async () => {
    const page = await browser.newPage();
    await page.goto(address);
    return page;
  };
  return {
    page: await another(),
    another,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
