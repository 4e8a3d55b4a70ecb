import locale from '@opentiny/vue-locale';
import { computed, reactive, ref, shallowRef } from 'vue';
import { exposePractice, practiceOptions } from '../practice';
import type { PracticeProduct } from '../products';
import { type TextKey, text } from '../texts';

/** What the whole console shares: options, language, route, and the form that is open. */
export const options = practiceOptions();
export const language = ref(options.language);
export const t = (key: TextKey): string => text(key, language.value);

const hash = ref(location.hash);
addEventListener('hashchange', () => {
  hash.value = location.hash;
});

/** `#/products/ID/modify` as its parts. */
export const route = computed(() => {
  const [page = 'products', id, action] = hash.value.replace(/^#\/?/, '').split('/');
  return { page: page || 'products', id, action };
});

export function go(path: string): void {
  location.hash = `#/${path}`;
}

/** The product that the Modify page holds; its form edits this object. */
export const editing = shallowRef<PracticeProduct | null>(null);
export const practice = exposePractice(() => editing.value);

/** What My Applications shows of a form that was saved, submitted or deleted here. */
export const drafts = reactive<{ product: string; name: string; at: string }[]>([]);
export const deleted = reactive(new Set<string>());

export function setLanguage(to: 'en' | 'zh'): void {
  language.value = to;
  document.documentElement.lang = to === 'en' ? 'en' : 'zh-CN';
  locale.use(to === 'en' ? locale.enUS : locale.zhCN);
}
setLanguage(options.language);
