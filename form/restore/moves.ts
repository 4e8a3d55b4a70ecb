import { settled, until } from '../controls/until';
import type { FollowedForm } from '../follow/followed-form';
import { isShown, rootsIn, shortText } from '../tree';

/** How long a page may take over a dialog, a row or another view, in milliseconds. */
const PATIENCE = 2_500;
/** How long a page may be busy before its fields are there, or what it was given is kept. */
export const BUSY = 10_000;

const CONTROLS =
  'input, textarea, select, iframe, [contenteditable], [role="switch"], [role="combobox"], [role="row"], tr';
const LABELS = 'label, legend, th, [role="columnheader"], [class*="label" i]';
const BUSY_SIGNS =
  '[aria-busy="true"], [class*="loading-mask" i], [class*="skeleton" i], [class*="spin-spinning" i]';

/** Waits until the followed form shows something. */
export async function seen(form: FollowedForm, look: () => boolean, patience = PATIENCE): Promise<boolean> {
  const end = performance.now() + patience;
  while (!look()) {
    if (performance.now() > end) return false;
    await settled();
    // A page in the background draws no frames, and nothing is read by itself there.
    if (document.hidden) form.refresh('load');
  }
  return true;
}

/** Does something that brings another view, and waits for it. False when everything stays as it was. */
export async function moved(
  form: FollowedForm,
  press: () => void,
  look: (root: HTMLElement) => Face = faceOf,
): Promise<boolean> {
  const root = document.body;
  const before = look(root);
  press();
  const came = await until(root, () => isOther(before, look(root)), PATIENCE / 2);
  if (!came) return false;
  await settled();
  await until(root, () => ![...root.querySelectorAll(BUSY_SIGNS)].some(isShown), BUSY);
  await settled();
  form.refresh('load');
  return true;
}

/** What a part of the page shows, to be compared with what it shows later. */
export interface Face {
  controls: readonly Element[];
  labels: string;
}

/** What tells one view of a form from another: the controls and labels in sight. */
export function faceOf(root: HTMLElement): Face {
  const roots = [...rootsIn(root)];
  const shown = (selector: string): Element[] =>
    roots.flatMap((one) => [...one.querySelectorAll(selector)]).filter(isShown);
  return {
    controls: shown(CONTROLS),
    labels: shown(LABELS)
      .map((label) => shortText(label, 40))
      .join('|'),
  };
}

const isOther = (one: Face, other: Face): boolean =>
  one.labels !== other.labels ||
  one.controls.length !== other.controls.length ||
  one.controls.some((control, index) => control !== other.controls[index]);
