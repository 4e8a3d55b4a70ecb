import type { Control, ControlShape, RawValue } from './control';
import { isLocked } from './locked';
import { folded } from './page-text';
import { settled } from './until';

/** A control of one part, with what most of them have in common. */
export const single = (
  shape: ControlShape,
  element: HTMLElement,
  part: HTMLElement,
  read: Control['read'],
  write: Control['write'],
): Control => ({
  shape,
  element,
  parts: [part],
  caption: '',
  locked: () => isLocked(element, part),
  read,
  write,
});

/** How the members of a set show and take a choice. */
interface Members {
  textOf(member: HTMLElement): string;
  isChosen(member: HTMLElement): boolean;
  press(member: HTMLElement): void;
}

/** A control of several members of which one is chosen, or some: radios, cards, tabs. */
export function setOf(
  element: HTMLElement,
  members: HTMLElement[],
  { textOf, isChosen, press }: Members,
  many = false,
): Control {
  const chosen = (): string[] => members.filter(isChosen).map(textOf);
  return {
    shape: many ? 'choices' : 'choice',
    element,
    parts: members,
    caption: '',
    locked: () => members.every((member) => isLocked(element, member)),
    read: () => (many ? chosen() : (chosen()[0] ?? null)),
    options: () => members.map(textOf),
    async write(value) {
      const wanted = textsOf(value).map(folded);
      for (const member of members) {
        const want = wanted.includes(folded(textOf(member)));
        if (want === isChosen(member) || (!want && !many)) continue;
        press(member);
        await settled();
      }
    },
  };
}

/** A value as the texts to be chosen. */
export const textsOf = (value: RawValue): string[] => [value ?? []].flat().map(String);
