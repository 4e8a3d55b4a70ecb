import { commonAncestor } from '../tree';
import type { Control, RawValue } from './control';
import { folded } from './page-text';

/** One control for several toggles that stand under one label: the captions of those that are on. */
export function choicesOf(toggles: readonly Control[]): Control {
  const [first] = toggles;
  if (!first) throw new Error('choices need a toggle');
  return {
    shape: 'choices',
    element: commonAncestor(toggles.map((toggle) => toggle.element)) ?? first.element,
    parts: toggles.flatMap((toggle) => toggle.parts),
    caption: '',
    locked: () => toggles.every((toggle) => toggle.locked()),
    read: () => toggles.filter((toggle) => toggle.read() === true).map((toggle) => toggle.caption),
    options: () => toggles.map((toggle) => toggle.caption),
    async write(value: RawValue) {
      const wanted = Array.isArray(value) ? value.map(folded) : [];
      for (const toggle of toggles) await toggle.write(wanted.includes(folded(toggle.caption)));
    },
  };
}
