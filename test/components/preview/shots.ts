/** What is photographed: a scene of the mock console, how it is opened, and what is pressed before the picture. */
export interface Shot {
  name: string;
  query: string;
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
  { name: 'narrow', query: 'scene=form', size: { width: 820, height: 900 } },
];
