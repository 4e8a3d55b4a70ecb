import tokens from '../tokens.css?inline';
import gate from './gate.css?inline';
import notes from './notes.css?inline';
import picker from './picker.css?inline';
import restore from './restore.css?inline';
import stage from './stage.css?inline';
import summary from './summary.css?inline';

const STYLES = [tokens, stage, notes, summary, restore, gate, picker].join('');

/** Styles that no content security policy of the page can refuse. */
export function dress(shadow: ShadowRoot) {
  const document = shadow.ownerDocument;
  const Sheet = document.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  try {
    const sheet = new Sheet();
    sheet.replaceSync(STYLES);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Older Firefox keeps constructed sheets from content scripts; text set on an element of ours it allows.
    if (shadow.querySelector('style')) return;
    const style = document.createElement('style');
    style.textContent = STYLES;
    shadow.append(style);
  }
}
