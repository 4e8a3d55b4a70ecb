import type { Zoo } from './place';
import { initialState } from './widgets';

declare global {
  interface Window {
    zoo: { state(): Record<string, unknown>; ready: Promise<void> };
  }
}

type Library = () => Promise<{ open(zoo: Zoo): void | Promise<void> }>;

/** Angular compiles in the page, which its compiler has to reach first. */
const withCompiler =
  (library: Library): Library =>
  () =>
    import('@angular/compiler').then(library);

const LIBRARIES: Record<string, Library> = {
  angular: withCompiler(() => import('./angular')),
  antd: () => import('./antd'),
  aria: () => import('./aria'),
  dialogs: () => import('./dialogs'),
  editors: () => import('./editors'),
  'element-plus': () => import('./element-plus'),
  'material-web': () => import('./material-web'),
  native: () => import('./native'),
  'tiny-ng': withCompiler(() => import('./tiny-ng')),
  'tiny-vue': () => import('./tiny-vue'),
};

const zoo: Zoo = {
  state: initialState(),
  place(id) {
    const section = document.createElement('section');
    section.dataset.zoo = id;
    const title = document.createElement('h3');
    title.textContent = id;
    const place = document.createElement('div');
    section.append(title, place);
    document.querySelector('main')?.append(section);
    return place;
  },
};

/** Resolves when every place holds its widget. */
async function drawn(): Promise<void> {
  const isEmpty = (place: Element): boolean => place.childElementCount === 0;
  while ([...document.querySelectorAll('[data-zoo] > div')].some(isEmpty))
    await new Promise((next) => setTimeout(next, 20));
}

const library = new URLSearchParams(location.search).get('library') ?? 'native';
window.zoo = {
  state: () => JSON.parse(JSON.stringify(zoo.state)),
  ready: Promise.resolve(LIBRARIES[library]?.())
    .then((page) => page?.open(zoo))
    .then(drawn),
};
