/** Parameters whose name says that their value opens a door. */
const SECRET = /token|ticket|secret|passw|pwd|auth(?!or)|session|signature|credential|api-?_?key/i;

/** The address without what must not be kept: names and passwords in it, and parameters that look like secrets. */
export function withoutSecrets(address: string): string {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  url.search = harmless(url.search.slice(1));
  // Hash routes carry parameters of their own.
  const at = url.hash.indexOf('?');
  if (at >= 0) {
    const query = harmless(url.hash.slice(at + 1));
    url.hash = query ? `${url.hash.slice(0, at)}?${query}` : url.hash.slice(0, at);
  }
  return url.href;
}

const harmless = (query: string): string =>
  query
    .split('&')
    .filter((part) => !SECRET.test(part.split('=', 1)[0] ?? ''))
    .join('&');
