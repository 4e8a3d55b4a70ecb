import { wordIndex } from '../folded-label';
import { FACT_LABELS } from '../labels';
import { isShown, shortText, textPieces } from '../tree';
import { idInAddress } from './identity';
import { pageFacts } from './page-facts';

/** The address that customers buy a product at, as a page of the console shows it. */
export interface Storefront {
  url: string;
  /** What the page says of the product: ids and names, each of which may be how a form knows it. */
  ids: string[];
  names: string[];
}

const ADDRESS = /https?:\/\/[^\s"'<>（）()，。]+/;
/** Pages that the storefront has for products. */
const CONTENT = /^https?:\/\/[^/]*marketplace[^/]*\/.*\bcontents\/[\w-]+/i;
const labelOf = wordIndex({ storefront: FACT_LABELS.storefront });
const LABELS = 'dt, th, td, label, span, div, p, b, strong';

/** The product's storefront address on its details page; undefined on any other page, and when it is not clear. */
export function storefrontIn(page: Document): Storefront | undefined {
  if (!ADDRESS.test(page.body.textContent ?? '')) return undefined;
  const url = labelled(page) ?? onlyContent(page);
  if (url === undefined) return undefined;
  const facts = pageFacts(page);
  const shown = idInAddress(page.location.href);
  const headings = [...page.querySelectorAll('h1, h2, [role="heading"]')].filter(isShown);
  return {
    url,
    ids: [...new Set([facts.productId, shown].filter((id) => id !== undefined))],
    names: headings.map((heading) => shortText(heading, 200)).filter((name) => name !== ''),
  };
}

/** The address beside a label such as "Product URL". */
function labelled(page: Document): string | undefined {
  for (const label of page.querySelectorAll<HTMLElement>(LABELS)) {
    const text = label.textContent ?? '';
    if (text.length > 300 || label.childElementCount > 3) continue;
    const [first = ''] = (textPieces(label, 1)[0] ?? '').split(/[:：]/);
    if (labelOf(first) !== 'storefront') continue;
    const inside = ADDRESS.exec(text.slice(text.indexOf(first) + first.length))?.[0];
    const beside = inside ?? ADDRESS.exec(label.nextElementSibling?.textContent ?? '')?.[0];
    if (beside !== undefined && isShown(label)) return beside;
  }
  return undefined;
}

/** Without a label: the one address of a storefront page, on a page that says it shows details. */
function onlyContent(page: Document): string | undefined {
  const links = [...page.querySelectorAll('a[href]')].map((link) => (link as HTMLAnchorElement).href);
  const found = new Set(links.filter((link) => CONTENT.test(link)));
  const [only] = found;
  return found.size === 1 && pageFacts(page).pages.has('details') ? only : undefined;
}
