import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPicker } from './start-picker';

/** Shared with the editor in the extension's own world of the page; brought in when a seller first points. */
declare global {
  var redlinePicker: typeof startPicker | undefined;
}

export default defineUnlistedScript(() => {
  globalThis.redlinePicker = startPicker;
});
