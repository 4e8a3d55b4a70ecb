import { exposePractice, practiceOptions } from '../practice';
import type { PracticeProduct } from '../products';
import type { Language, TextKey } from '../texts';
import { tinyngText } from './words';

export const options = practiceOptions({ language: 'zh' });

/** The product whose form is open, and the language shown. */
export const session: { product: PracticeProduct | null; language: Language } = {
  product: null,
  language: options.language,
};
export const practice = exposePractice(() => session.product);
export const t = (key: TextKey): string => tinyngText(key, session.language);

let counter = 0;
/** The library's counter ids: other ones at every drawing. */
export const autoId = (): string => `ti_auto_id_${++counter}`;
