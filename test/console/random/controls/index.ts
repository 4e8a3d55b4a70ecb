import type { Field } from '../field';
import type { Scene } from '../scene';
import { choiceControl } from './choice';
import { modesControl } from './modes';
import { richControl } from './rich';
import { textControl } from './text';
import { switchControl } from './yes-no';

/** The control of a field, as the console draws that kind. */
export function controlOf(scene: Scene, field: Field): HTMLElement {
  scene.hands.tell(field.hand, () => field.get());
  switch (field.kind) {
    case 'rich':
      return richControl(scene, field);
    case 'yesNo':
    case 'toggle':
      return switchControl(scene, field);
    case 'choice':
      return choiceControl(scene, field);
    case 'modes':
      return modesControl(scene, field);
    default:
      return textControl(scene, field);
  }
}
