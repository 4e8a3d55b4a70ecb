/**
 * Whether a native field was hidden by a library that drew a widget right behind it, with fields of its own. What the
 * seller chooses is then in the widget; the native field may never hear of it.
 */
export function isStoodInFor(field: HTMLElement): boolean {
  const behind = field.nextElementSibling;
  return (
    field.style.display === 'none' &&
    behind !== null &&
    !behind.matches('input, select, textarea') &&
    behind.querySelector(OWN_FIELD) !== null
  );
}

const OWN_FIELD = 'input[type="hidden"], input[type="checkbox"]';
