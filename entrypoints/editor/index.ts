import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pause } from '../../form/slices';
import { watchPage } from './page';

/** Set in the extension's own world of the page, which the page cannot see. */
declare global {
  var redlineEditor: boolean | undefined;
}

export default defineUnlistedScript(() => {
  if (globalThis.redlineEditor) return;
  globalThis.redlineEditor = true;
  // To be loaded takes long enough of the page's time for one turn.
  void pause().then(watchPage);
});
