/** A path segment that is an id: digits alone, or at least four characters with a digit in it. */
const ID = /^(?:\d+|(?=.*\d)[\w~%-]{4,})$/;
/** Words of a page that hold a digit and are no ids. */
const PAGE_WORD = /^(?:v\d+|step-?\d+)$/i;

/** The page that an address leads to, whatever product it shows: origin and route, ids starred, no parameters. */
export function routeOf(address: string): string {
  const { origin, pathname, hash } = new URL(address);
  const [route = ''] = hash.replace(/^#!?/, '').split('?', 1);
  return (origin + starred(pathname) + (route.startsWith('/') ? `#${starred(route)}` : '')).slice(0, 300);
}

const starred = (path: string): string =>
  path
    .split('/')
    .map((segment) => (ID.test(segment) && !PAGE_WORD.test(segment) ? '*' : segment))
    .join('/');
