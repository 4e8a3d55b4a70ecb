const STROKES = /^M[\d\s.,-]+([VH])[\d\s.-]+M[\d\s.,-]+([VH])[\d\s.-]+Z?$/i;

/** A button that is only an icon, and that one a plus: by a word that it has, or drawn of an upright and a level stroke. */
export function isPlusIcon(button: Element): boolean {
  if (button.textContent?.trim()) return false;
  const parts = [button, ...button.querySelectorAll('*')];
  const words = parts.map(
    (part) => `${part.getAttribute('class') ?? ''} ${part.getAttribute('aria-label') ?? ''}`,
  );
  if (/(?:^|[\s_-])(?:plus|add)(?:$|[\s_-])/i.test(words.join(' '))) return true;
  const drawn = [...button.querySelectorAll('path, line')];
  const turns =
    drawn.length === 1
      ? (STROKES.exec(drawn[0]?.getAttribute('d') ?? '')?.slice(1) ?? [])
      : drawn.map(turnOf);
  return (
    turns
      .map((turn) => turn?.toUpperCase())
      .sort()
      .join('') === 'HV'
  );
}

/** Which way a line goes. */
function turnOf(line: Element): 'H' | 'V' | undefined {
  const [x1, x2, y1, y2] = ['x1', 'x2', 'y1', 'y2'].map((name) => line.getAttribute(name));
  if (line.localName !== 'line' || (x1 === x2) === (y1 === y2)) return undefined;
  return x1 === x2 ? 'V' : 'H';
}
