import type { ProductIdentity } from '../product';

/** Names of address parameters that carry a product's id. */
const ID_PARAMETER =
  /^(?:product|goods|offering|content|commodity|spu|app(?:lication)?)?_?-?id$|^(?:product|offering|goods)(?:code|no)$/i;
/** A path segment that can be an id: at least four characters with a digit in it, and no file name. */
const ID_SEGMENT = /^(?=.*\d)[\w-]{4,64}$/;

/** Page words that are no ids although they hold a digit. */
const NOT_AN_ID = /^(?:v\d+(?:\.\d+)*|step-?\d+)$/i;

/** The product's id in an address: a parameter of the query or of a hash route, else the last segment that looks like one. */
export function idInAddress(address: string): string | undefined {
  const url = new URL(address);
  const [route = '', query = ''] = url.hash.replace(/^#!?/, '').split('?', 2);
  for (const parameters of [new URLSearchParams(query), url.searchParams]) {
    for (const [name, value] of parameters) if (ID_PARAMETER.test(name) && value.trim()) return value.trim();
  }
  const segments = `${url.pathname}/${route}`.split('/').filter(Boolean);
  return segments.findLast((segment) => ID_SEGMENT.test(segment) && !NOT_AN_ID.test(segment));
}

/**
 * Tells which product a form belongs to.
 * `name` is the name the form showed first, so that a rename does not make another product of it.
 * Undefined when neither an id nor a name is known yet.
 */
export function identify(
  address: string,
  shown: { productId?: string; name?: string },
): ProductIdentity | undefined {
  const id = shown.productId ?? idInAddress(address);
  const name = shown.name?.trim() ?? '';
  if (!id && !name) return undefined;
  const { origin } = new URL(address);
  return { key: `${origin}|${id ?? `name:${name}`}`, name: name || (id as string), ...(id && { id }) };
}
