import type { Control } from '../controls/control';
import type { ButtonKind } from '../labels';
import { parentOf } from '../tree';

type Button = { element: HTMLElement; kind: ButtonKind };

/** How far inside an option its button may be. */
const UP = 3;

/** Buttons without those that are answers of a field: "Yes" and "No" confirm and cancel nothing there. */
export function withoutAnswers(buttons: readonly Button[], controls: readonly Control[]): Button[] {
  const parts = new Set<Node>(controls.flatMap((control) => control.parts));
  const isAnswer = (element: HTMLElement): boolean => {
    let node: Node | null = element;
    for (let up = 0; node && up < UP; node = parentOf(node), up++) if (parts.has(node)) return true;
    return false;
  };
  return buttons.filter(
    ({ kind, element }) => (kind !== 'confirm' && kind !== 'cancel') || !isAnswer(element),
  );
}
