import { vueSession } from '../vue-session';
import { elementText } from './words';

export const { options, language, t, route, go, editing, practice, setLanguage } = vueSession(
  { language: 'zh', rows: 10 },
  elementText,
);
setLanguage(options.language);
