import { computed, ref, shallowRef } from 'vue';
import { exposePractice, type PracticeOptions, practiceOptions } from './practice';
import type { PracticeProduct } from './products';
import { type TextKey, text } from './texts';

/** What every page of a Vue console shares: options, language, route, and the form that is open. */
export function vueSession(defaults: Partial<PracticeOptions> = {}, words = text) {
  const options = practiceOptions(defaults);
  const language = ref(options.language);
  const hash = ref(location.hash);
  addEventListener('hashchange', () => {
    hash.value = location.hash;
  });
  /** The product that the Modify page holds; its form edits this object. */
  const editing = shallowRef<PracticeProduct | null>(null);
  return {
    options,
    language,
    t: (key: TextKey): string => words(key, language.value),
    /** `#/products/ID/modify` as its parts. */
    route: computed(() => {
      const [page = 'products', id, action] = hash.value.replace(/^#\/?/, '').split('/');
      return { page: page || 'products', id, action };
    }),
    go: (path: string) => {
      location.hash = `#/${path}`;
    },
    editing,
    practice: exposePractice(() => editing.value),
    setLanguage: (to: 'en' | 'zh') => {
      language.value = to;
      document.documentElement.lang = to === 'en' ? 'en' : 'zh-CN';
    },
  };
}
