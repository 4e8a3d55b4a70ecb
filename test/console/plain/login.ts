import { make } from '../make';
import { header, link, t } from './frame';

document.title = t('login');
document.body.append(
  header(),
  make(
    'form',
    { class: 'login card', action: link('index') },
    make('h1', {}, t('login')),
    make('p', {}, make('label', {}, t('loginName'), make('br'), make('input', { autocomplete: 'username' }))),
    make(
      'p',
      {},
      make(
        'label',
        {},
        t('password'),
        make('br'),
        make('input', { type: 'password', autocomplete: 'current-password' }),
      ),
    ),
    make('p', {}, make('label', {}, make('input', { type: 'checkbox' }), ` ${t('remember')}`)),
    make('button', {}, t('login')),
  ),
);
