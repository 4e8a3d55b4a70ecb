import { createDiscreteApi } from 'naive-ui';
import { vueSession } from '../vue-session';
import { naiveText } from './words';

export const { options, language, t, route, go, editing, practice, setLanguage } = vueSession({}, naiveText);
setLanguage(options.language);

/** Messages and boxes that belong to no component. */
export const { message, modal } = createDiscreteApi(['message', 'modal']);
