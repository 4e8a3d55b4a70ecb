import { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '#i18n';

/** A text of `locales/` by its key, checked when it is built. */
export const { t } = createI18n<GeneratedI18nStructure>();

/** A text whose key is put together while running: a field, a rule, a fault. */
export const { t: say } = createI18n();

/** The language of the texts, for dates and numbers beside them: not always the browser's own. */
export const language = (): string => t('ui.language');
