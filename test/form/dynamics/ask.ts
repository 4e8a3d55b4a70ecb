import { button, h } from './h';

/** How an app asks before it deletes. */
export type Question = 'none' | 'popover' | 'modal' | 'native';

/** Resolves with the seller's answer. */
export function ask(question: Question): Promise<boolean> {
  if (question === 'none') return Promise.resolve(true);
  if (question === 'native') return Promise.resolve(window.confirm('Delete it?'));
  return new Promise((resolve) => {
    const answer = (yes: boolean): void => {
      asked.remove();
      resolve(yes);
    };
    const asked =
      question === 'modal'
        ? h(
            'div',
            { role: 'dialog', 'aria-modal': 'true' },
            h('p', {}, 'Delete this specification?'),
            button('Cancel', () => answer(false)),
            button('OK', () => answer(true)),
          )
        : h(
            'div',
            { class: 'pop' },
            h('span', {}, 'Are you sure?'),
            button('No', () => answer(false)),
            button('Yes', () => answer(true)),
          );
    document.body.append(asked);
  });
}
