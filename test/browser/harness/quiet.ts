import type { ConsoleServer } from './serve';

/**
 * Every request that a console page would not make by itself, as text; none in a quiet run.
 * Every host leads to the test's server, so whoever calls out is seen: pages, workers and the extension alike.
 */
export function unexpectedRequests({ requests, strangers }: ConsoleServer): string[] {
  const odd = requests.filter(
    ({ method, dest, origin }) =>
      method !== 'GET' || !PAGE_PARTS.has(dest) || /^(chrome|moz)-extension:/.test(origin),
  );
  return [
    ...strangers.map((host) => `connection to ${host}`),
    ...odd.map(({ method, host, path, dest }) => `${method} ${host}${path} (${dest || 'unknown'})`),
  ];
}

const PAGE_PARTS = new Set(['document', 'iframe', 'script', 'style', 'image', 'font']);
