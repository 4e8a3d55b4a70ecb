import { generateChromeMessagesText, parseMessagesFile } from '@wxt-dev/i18n/build';

/** Stands in for the browser that views take their texts from: the English ones. Import it before any view. */
const messages: Record<string, { message: string }> = {};

Object.assign(globalThis, {
  chrome: {
    runtime: { id: 'redline' },
    i18n: {
      getMessage: (key: string, args: string[] = []) =>
        (messages[key]?.message ?? '').replaceAll(/\$(\d)/g, (_, place) => args[Number(place) - 1] ?? ''),
    },
  },
});

Object.assign(messages, JSON.parse(generateChromeMessagesText(await parseMessagesFile('locales/en.yml'))));
