import { make } from '../../make';
import type { Scene } from '../scene';

interface Asked {
  title: string;
  content: Node;
  /** Which side of the window it comes from. */
  drawer?: boolean;
  hasRole: boolean;
  confirm(): void;
}

/** Opens a dialog or a drawer over the page, with a way to confirm it and a way to leave it. */
export function ask(scene: Scene, { title, content, drawer, hasRole, confirm }: Asked): void {
  const id = scene.newId();
  const roles: Record<string, string> = hasRole
    ? { role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': id }
    : {};
  const close = () => mask.remove();
  const button = (word: 'ok' | 'cancel', press: () => void) =>
    make('button', { type: 'button', class: word, click: press }, scene.word(word));
  const ok = button('ok', () => {
    close();
    confirm();
  });
  const box = make(
    'div',
    { class: drawer ? 'drawer' : 'popup', ...roles },
    make('div', { class: 'title', id }, title),
    make('div', { class: 'content' }, content),
    make('div', { class: 'foot' }, ok, scene.hands.put('cancel', button('cancel', close))),
  );
  scene.hands.put('confirm', ok);
  const mask = make('div', { class: 'mask' }, box);
  scene.layer.append(mask);
}
