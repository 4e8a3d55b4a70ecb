/** What is photographed: a scene of the mock console, how it is opened, and what is pressed before the picture. */
export interface Shot {
  name: string;
  query: string;
  /** Another page than the mock console, photographed as long as it is. */
  page?: 'compare.html' | 'rule.html';
  /** As it comes out of a printer. */
  print?: boolean;
  /** Selectors in the notes' shadow root, pressed in order. */
  press?: string[];
  hover?: string;
  size?: { width: number; height: number };
}

export const SHOTS: readonly Shot[] = [
  { name: 'form', query: 'scene=form' },
  { name: 'form-open', query: 'scene=form&open', press: ['.list .quiet'] },
  { name: 'form-why', query: 'scene=form', press: ['[data-rule="product-name-form"] .quiet'] },
  { name: 'table', query: 'scene=table' },
  { name: 'table-mark', query: 'scene=table', hover: '[data-rule="saas-trial-locked"] .sign-button' },
  { name: 'table-open', query: 'scene=table&open' },
  { name: 'dialog', query: 'scene=dialog' },
  { name: 'pair', query: 'scene=pair' },
  { name: 'gate', query: 'scene=form&gate' },
  { name: 'quiet', query: 'scene=form&quiet' },
  { name: 'ask', query: 'scene=form&quiet&ask&unsaved' },
  { name: 'draft-saved', query: 'scene=form&quiet&draft' },
  ...[1, 2, 3, 4, 5, 6, 7].map((part) => ({
    name: `rules-${part}`,
    query: `scene=rules-${part}`,
    size: { width: 1280, height: 1500 },
  })),
  { name: 'compare', query: '', page: 'compare.html', size: { width: 1100, height: 900 } },
  { name: 'compare-narrow', query: '', page: 'compare.html', size: { width: 560, height: 900 } },
  { name: 'compare-print', query: '', page: 'compare.html', print: true, size: { width: 794, height: 1123 } },
  { name: 'rule', query: 'rule=spec-no-delete', page: 'rule.html', size: { width: 1000, height: 900 } },
  {
    name: 'rule-in-part',
    query: 'rule=spec-name-form',
    page: 'rule.html',
    size: { width: 1000, height: 900 },
  },
  { name: 'narrow', query: 'scene=form', size: { width: 820, height: 900 } },
];
