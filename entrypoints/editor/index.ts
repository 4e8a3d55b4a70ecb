import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchPage } from './page';

/** Set in the extension's own world of the page, which the page cannot see. */
declare global {
  var redlineEditor: boolean | undefined;
}

export default defineUnlistedScript(() => {
  if (globalThis.redlineEditor) return;
  globalThis.redlineEditor = true;
  watchPage();
});
