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

/** Keeps what was looked up: asking the browser takes longer than all else that a keystroke draws. */
function remembering<Look extends (...asked: never[]) => string>(look: Look): Look {
  const known = new Map<string, string>();
  const remember = (...asked: Parameters<Look>): string => {
    const key = JSON.stringify(asked);
    let text = known.get(key);
    if (text === undefined) {
      if (known.size >= MOST) known.clear();
      text = look(...asked);
      known.set(key, text);
    }
    return text;
  };
  return remember as Look;
}
