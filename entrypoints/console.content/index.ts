import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchPage } from './page';

export default defineContentScript({
  // Consoles and storefront of the three sites; the seller adds others.
  matches: [
    'https://console.huaweicloud.com/*',
    'https://console-intl.huaweicloud.com/*',
    'https://console.huaweicloud.eu/*',
    'https://marketplace.huaweicloud.com/*',
  ],
  allFrames: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: (context) => watchPage(context),
});
