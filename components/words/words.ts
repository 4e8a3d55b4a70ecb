import { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '#i18n';

/** A text of `locales/` by its key, checked when it is built. */
export const t = remembering(createI18n<GeneratedI18nStructure>().t);

/** A text whose key is put together while running: a field, a rule, a fault. */
export const say = remembering(createI18n().t);

/** The language of the texts, for dates and numbers beside them: not always the browser's own. */
export const language = (): string => t('ui.language');

/** Texts kept before all are forgotten: values in them are the seller's, and without end. */
const MOST = 500;

/** Texts that must be there when the extension is not. */
const lasting = new Map<string, string>();

/** Looks texts up while there is an extension to ask: once it is updated or switched off, its page can ask no more. */
export function learn(keys: readonly string[]): void {
  for (const key of keys) lasting.set(JSON.stringify([key]), say(key));
}

/** Keeps what was looked up: asking the browser takes longer than all else that a keystroke draws. */
function remembering<Look extends (...asked: never[]) => string>(look: Look): Look {
  const known = new Map<string, string>();
  const remember = (...asked: Parameters<Look>): string => {
    const key = JSON.stringify(asked);
    const text = known.get(key) ?? lookUp(look, asked, lasting.get(key));
    if (known.size >= MOST && !known.has(key)) known.clear();
    known.set(key, text);
    return text;
  };
  return remember as Look;
}

function lookUp<Asked extends never[]>(
  look: (...asked: Asked) => string,
  asked: Asked,
  otherwise = '',
): string {
  try {
    return look(...asked);
  } catch {
    return otherwise;
  }
}
