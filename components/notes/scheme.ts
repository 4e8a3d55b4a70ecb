/** Whether the page behind the form is light or dark, whatever the system asks for: notes follow the page. */
export function pageScheme(document: Document, form: Element = document.body): 'light' | 'dark' {
  for (let at: Element | null = form; at; at = at.parentElement) {
    const light = luminance(getComputedStyle(at).backgroundColor);
    if (light !== undefined) return light < 0.5 ? 'dark' : 'light';
  }
  return canvasIsDark(document) ? 'dark' : 'light';
}

/** Nothing is painted: the canvas is dark only where the page says it can be and the system asks for it. */
function canvasIsDark(document: Document): boolean {
  const schemes = getComputedStyle(document.documentElement).colorScheme.split(' ');
  if (!schemes.includes('dark')) return false;
  return !schemes.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Perceived lightness from 0 to 1 of a computed `rgb()` colour, or nothing when the colour lets the page shine through. */
function luminance(colour: string): number | undefined {
  const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (!colour.startsWith('rgb') || alpha < 0.5) return undefined;
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
