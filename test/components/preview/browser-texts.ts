declare const BROWSER_TEXTS: Record<string, Record<string, { message: string }>>;

/** Stands in for the browser that views take their texts from. Import it before any view. */
const language = new URLSearchParams(location.search).get('language') ?? 'en';

Object.assign(globalThis, {
  chrome: {
    runtime: { id: 'redline' },
    i18n: {
      getMessage: (key: string, args: string[] = []) =>
        (BROWSER_TEXTS[language]?.[key]?.message ?? '').replaceAll(
          /\$(\d)/g,
          (_, place) => args[Number(place) - 1] ?? '',
        ),
    },
  },
});
document.documentElement.lang = language.replace('_', '-');
