/** Events by which a change of any control can announce itself; libraries' own widgets change on a click. */
export const CHANGE_EVENTS = ['input', 'change', 'click', 'keyup', 'focusout'] as const;

/** Attributes by which a widget shows that its value or lock changed; its text and children change as well. */
export const CHANGE_ATTRIBUTES = [
  'class',
  'aria-checked',
  'aria-selected',
  'aria-pressed',
  'aria-current',
  'aria-disabled',
  'aria-readonly',
  'aria-valuenow',
  'checked',
  'disabled',
  'readonly',
  'title',
  'value',
] as const;
