import { createContext, useContext, useSyncExternalStore } from 'react';
import { exposePractice, practiceOptions } from '../practice';
import type { PracticeProduct } from '../products';
import type { Language, TextKey } from '../texts';
import { antdText } from './words';

export const options = practiceOptions({ rows: 5 });

/** The product whose form is open, as it was last drawn. */
export const editing: { product: PracticeProduct | null } = { product: null };
export const practice = exposePractice(() => editing.product);

export const LanguageContext = createContext<Language>('en');

/** The console's words in the language shown now. */
export function useWords(): (key: TextKey) => string {
  const language = useContext(LanguageContext);
  return (key) => antdText(key, language);
}

/** `#/products/ID/modify` as its parts. */
export function useRoute(): { page: string; id: string | undefined; action: string | undefined } {
  const hash = useSyncExternalStore(
    (changed) => {
      addEventListener('hashchange', changed);
      return () => removeEventListener('hashchange', changed);
    },
    () => location.hash,
  );
  const [page = '', id, action] = hash.replace(/^#\/?/, '').split('/');
  return { page: page || 'products', id, action };
}
