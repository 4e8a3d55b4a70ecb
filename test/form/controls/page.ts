import type { Control } from '../../../form/controls/control';
import { controlsIn } from '../../../form/controls/kinds';

/** Puts markup into the page and gives its controls. */
export function controlsOf(html: string): Control[] {
  document.body.innerHTML = html;
  return controlsIn(document.body);
}

/** The only control of some markup. */
export function controlOf(html: string): Control {
  const controls = controlsOf(html);
  if (controls.length !== 1) throw new Error(`${controls.length} controls instead of one`);
  return controls[0] as Control;
}

/** Shapes and values, in the page's order. */
export const seen = (html: string): unknown[] =>
  controlsOf(html).map((control) => [control.shape, control.read()]);
