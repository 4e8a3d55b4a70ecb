import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A module of the project built on its own, as it goes into an extension; its exports in a global `redline`. */
export async function bundle(module: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL(`../../${module}`, import.meta.url)),
        formats: ['iife'],
        name: 'redline',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`${module} was not built.`);
  return output.output[0].code;
}
