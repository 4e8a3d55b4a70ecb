import { resolve } from 'node:path';
import { build } from 'vite';

/** The random console as one page; which console it is, its address says. */
export async function buildRandomConsole(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: resolve('test/console/random'),
    build: { write: false, lib: { entry: 'index.ts', formats: ['es'] } },
  });
  const [bundle] = [built].flat();
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (!chunk) throw new Error('The random console was not built.');
  // In a script of a page, its end must not be read as the script's.
  const code = chunk.code.replaceAll('</script', '<\\/script');
  return `<!doctype html><html><head><meta charset="utf-8"><link rel="icon" href="data:,"></head><body><script type="module">${code}</script></body></html>`;
}
