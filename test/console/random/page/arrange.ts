import { make } from '../../make';
import type { FormScene } from '../scene';
import { headingOf, PARTS, type PartName, partOf } from './sections';
import { textsOf } from './texts';

/** The parts of the form and the buttons below them, arranged as this console arranges them. */
export function arranged(scene: FormScene, submit: () => void): HTMLElement {
  return { one: onePage, wizard, tabs, panels }[scene.is.page](scene, submit);
}

type Arrange = (scene: FormScene, submit: () => void) => HTMLElement;

const button = (label: string, press: () => void) => make('button', { type: 'button', click: press }, label);

const ending = (scene: FormScene, submit: () => void) =>
  make(
    'div',
    { class: 'foot' },
    button(scene.word('saveDraft'), () => {}),
    button(scene.word('submit'), submit),
  );

const whole = (scene: FormScene, name: PartName) =>
  scene.hands.put(
    `shown:${name}`,
    make('section', { class: 'part' }, headingOf(scene, name), partOf(scene, name)),
  );

const onePage: Arrange = (scene, submit) =>
  make('div', {}, ...PARTS.map((name) => whole(scene, name)), ending(scene, submit));

/** Only one step is in the page at a time; the last one may show everything as texts. */
const wizard: Arrange = (scene, submit) => {
  const step = (...parts: PartName[]) => ({
    head: parts[0] as PartName,
    shown: () => parts.map((name) => whole(scene, name)),
  });
  const check = { head: 'check' as const, shown: () => [textsOf(scene)] };
  const steps = [
    step('basic', 'seo'),
    step('service', 'specs'),
    ...(scene.is.check === 'texts' ? [check] : []),
  ];
  const box = make('div');
  const show = (at: number) => {
    const heads = steps.map(({ head }, one) =>
      make('li', one === at ? { 'aria-current': 'step' } : {}, scene.word(head)),
    );
    const foot = make('div', { class: 'foot' });
    if (at > 0)
      foot.append(
        scene.hands.put(
          'previous',
          button(scene.word('previous'), () => show(at - 1)),
        ),
      );
    if (at < steps.length - 1)
      foot.append(
        scene.hands.put(
          'next',
          button(scene.word('next'), () => show(at + 1)),
        ),
      );
    else foot.append(ending(scene, submit));
    box.replaceChildren(make('ol', { class: 'steps' }, ...heads), ...(steps[at]?.shown() ?? []), foot);
  };
  show(0);
  return box;
};

/** Each tab's part is drawn when it is first opened, and then stays in the page. */
const tabs: Arrange = (scene, submit) => {
  const drawn = new Map<PartName, HTMLElement>();
  const box = make('div');
  const heads = PARTS.map((name) => {
    const tab = make('div', { role: 'tab', tabindex: '0' }, scene.word(name));
    tab.addEventListener('click', () => show(name));
    return [name, scene.hands.put(`part:${name}`, tab)] as const;
  });
  const show = (name: PartName) => {
    if (!drawn.has(name)) {
      const part = make('div', { role: 'tabpanel', class: 'part' }, partOf(scene, name));
      drawn.set(name, part);
      box.append(part);
    }
    for (const [one, tab] of heads) tab.setAttribute('aria-selected', String(one === name));
    for (const [one, part] of drawn) part.hidden = one !== name;
  };
  show('basic');
  const bar = make('div', { role: 'tablist', class: 'tabs' }, ...heads.map(([, tab]) => tab));
  return make('div', {}, bar, box, ending(scene, submit));
};

/** Panels that fold; all but the first are closed, and drawn when they are first opened. */
const panels: Arrange = (scene, submit) => {
  const all = PARTS.map((name, at) => {
    const head = make('div', { class: 'fold', role: 'button', tabindex: '0' }, scene.word(name));
    const body = make('div', { class: 'part' });
    const show = (open: boolean) => {
      if (open && !body.hasChildNodes()) body.append(partOf(scene, name));
      head.setAttribute('aria-expanded', String(open));
      body.hidden = !open;
      scene.hands.put(`part:${name}`, head);
    };
    head.addEventListener('click', () => show(body.hidden !== false));
    show(at === 0);
    return make('div', { class: 'panel' }, head, body);
  });
  return make('div', {}, ...all, ending(scene, submit));
};
