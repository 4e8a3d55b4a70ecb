/** Parameters whose name says that their value opens a door. */
const SECRET =
  /token|ticket|secret|passw|pwd|auth(?!or)|session|signature|credential|api-?_?key|jwt|^sig$|^code$/i;

/** The address without what must not be kept: names and passwords in it, and parameters that look like secrets. */
export function withoutSecrets(address: string): string {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  url.search = harmless(url.search.slice(1));
  url.hash = harmlessHash(url.hash.slice(1));
  return url.href;
}

/** Hash routes carry parameters of their own, and what comes back from a log-in is nothing but parameters. */
function harmlessHash(hash: string): string {
  const at = hash.indexOf('?');
  if (at < 0) return hash.includes('=') ? harmless(hash) : hash;
  const query = harmless(hash.slice(at + 1));
  return query ? `${hash.slice(0, at)}?${query}` : hash.slice(0, at);
}

const harmless = (query: string): string =>
  query
    .split('&')
    .filter((part) => !SECRET.test(part.split('=', 1)[0] ?? ''))
    .join('&');
