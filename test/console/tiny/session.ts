import locale from '@opentiny/vue-locale';
import { reactive } from 'vue';
import { vueSession } from '../vue-session';

const session = vueSession();

export const { options, language, t, route, go, editing, practice } = session;

/** What My Applications shows of a form that was saved, submitted or deleted here. */
export const drafts = reactive<{ product: string; name: string; at: string }[]>([]);
export const deleted = reactive(new Set<string>());

/** The words of the console and of the library's own widgets. */
export function setLanguage(to: 'en' | 'zh'): void {
  session.setLanguage(to);
  locale.use(to === 'en' ? locale.enUS : locale.zhCN);
}
setLanguage(options.language);
