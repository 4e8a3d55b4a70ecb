import { computed, signal } from '@angular/core';
import { exposePractice, practiceOptions } from '../practice';
import type { PracticeProduct } from '../products';
import type { Language, TextKey } from '../texts';
import { angularText } from './words';

export const options = practiceOptions({ language: 'zh', rows: 5 });
export const language = signal<Language>(options.language);
export const t = (key: TextKey): string => angularText(key, language());

/** The product whose form is open; its fields are edited in place, its specifications replaced. */
export const product = signal<PracticeProduct | null>(null);
export const practice = exposePractice(() => product());

const hash = signal(location.hash);
addEventListener('hashchange', () => hash.set(location.hash));

/** `#/products/ID/modify` as its parts. */
export const route = computed(() => {
  const [page = '', id, action] = hash().replace(/^#\/?/, '').split('/');
  return { page: page || 'products', id, action };
});
