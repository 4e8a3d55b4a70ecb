/** Addresses that Redline watches from the start: the consoles and the storefront of KooGallery's sites. */
export const BUILT_IN_PATTERNS = [
  'https://console.huaweicloud.com/*',
  'https://console-intl.huaweicloud.com/*',
  'https://console.huaweicloud.eu/*',
  'https://marketplace.huaweicloud.com/*',
];
