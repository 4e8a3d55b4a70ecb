export { type BrowserName, findBrowser, needBrowser } from '../../../scripts/find-browser.mjs';
