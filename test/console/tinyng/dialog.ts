import { make } from '../make';
import { t } from './session';
import { tag } from './widgets';

/** The library's modal: moved to the body, with a mask, gone after either button. */
export function dialog(title: string, content: Node, confirm: () => void): void {
  const close = () => modal.remove();
  const accept = () => {
    close();
    confirm();
  };
  const modal = tag(
    'ti-modal-wrapper',
    { class: 'ti3-modal', role: 'dialog' },
    make(
      'div',
      { class: 'ti3-modal-dialog' },
      make('div', { class: 'ti3-modal-header' }, title),
      make('div', { class: 'ti3-modal-body' }, content),
      make(
        'div',
        { class: 'ti3-modal-footer' },
        make('button', { type: 'button', class: 'ti3-btn ti3-btn-danger', click: accept }, t('ok')),
        make('button', { type: 'button', class: 'ti3-btn ti3-btn-default', click: close }, t('cancel')),
      ),
    ),
  );
  document.body.append(modal);
}
