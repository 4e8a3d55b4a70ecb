import { defineContentScript } from 'wxt/utils/define-content-script';
import { BUILT_IN_PATTERNS } from '../settings/built-in';
import { keepWatch } from './watch';

export default defineContentScript({
  matches: BUILT_IN_PATTERNS,
  allFrames: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: keepWatch,
});
