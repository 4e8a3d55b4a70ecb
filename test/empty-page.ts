import { beforeAll } from 'vitest';

/** Files that share a window leave nothing of their pages to the next one. */
beforeAll(() => {
  if (typeof document === 'undefined') return;
  document.head.replaceChildren();
  document.body.replaceChildren();
});
