import type { Zoo } from './place';
import { METHODS, optionsOf, TERMS, type WidgetId } from './widgets';

const methods = optionsOf(METHODS);
const terms = optionsOf(TERMS);
const each = (render: (option: { label: string; value: string }, index: number) => string): string =>
  methods.map(render).join('');

/** Widgets that only a role, an attribute or a class word tells from a plain element. */
const PAGES: Partial<Record<WidgetId, string>> = {
  text: '<span role="textbox" contenteditable="true" style="border:1px solid">Sky Backup</span>',
  number: `<div class="stepper"><button type="button">-</button>
    <span role="spinbutton" contenteditable="true" aria-valuenow="10">10</span><button type="button">+</button></div>`,
  select: `<div class="field-box" role="combobox" tabindex="0" aria-haspopup="listbox" aria-expanded="false"><span>Monthly</span><i>▾</i></div>`,
  empty: `<div class="mySelect_root__3f"><button type="button" aria-haspopup="listbox"><span class="mySelect_placeholder">Please choose</span></button></div>`,
  search: `<div class="selectBox" tabindex="0"><b>Monthly</b><em class="arrow"></em></div>`,
  radios: `<div role="radiogroup">${each(({ label }, index) => `<div role="radio" tabindex="0" aria-checked="${index === 0}">${label}</div>`)}</div>`,
  cards: `<div class="types">${each(({ label }, index) => `<div class="type-card ${index === 0 ? 'is-selected' : ''}"><h4>${label}</h4><p>Delivered as ${label}</p></div>`)}</div>`,
  unset: `<div class="types">${each(({ label }) => `<div class="option-card"><h4>${label}</h4><p>Delivered</p></div>`)}</div>`,
  pressed: each(
    ({ label }, index) => `<button type="button" aria-pressed="${index === 0}">${label}</button>`,
  ),
  listbox: `<ul role="listbox">${each(({ label }, index) => `<li role="option" aria-selected="${index === 0}">${label}</li>`)}</ul>`,
  tabs: `<div role="tablist">${each(({ label }, index) => `<button type="button" role="tab" aria-selected="${index === 0}">${label}</button>`)}</div>`,
  checkbox: '<div role="checkbox" tabindex="0" aria-checked="false">Monthly</div>',
  switch:
    '<span class="ui-switch off" tabindex="0" style="display:inline-block;width:40px;height:20px;background:#999"><i></i></span>',
  link: '<a href="#" role="radio" class="x-switch x-switch-off" style="display:inline-block;width:40px;height:20px;background:#999"><span></span></a>',
  tags: '<div class="tag-list"><span class="chip">fast<i class="chip-close">×</i></span><input></div>',
};

/** Marks the pressed one of a set, the way this set shows it. */
const MARKS: Partial<Record<WidgetId, (item: Element, on: boolean) => void>> = {
  radios: (item, on) => item.setAttribute('aria-checked', String(on)),
  cards: (item, on) => item.classList.toggle('is-selected', on),
  unset: (item, on) => item.classList.toggle('active', on),
  pressed: (item, on) => item.setAttribute('aria-pressed', String(on)),
  listbox: (item, on) => item.setAttribute('aria-selected', String(on)),
  tabs: (item, on) => item.setAttribute('aria-selected', String(on)),
};

function set(zoo: Zoo, id: WidgetId, place: HTMLElement, mark: (item: Element, on: boolean) => void): void {
  const items = [...(place.querySelectorAll('[role=radio],.type-card,.option-card,button,li') ?? [])];
  for (const [index, item] of items.entries())
    item.addEventListener('click', () => {
      for (const other of items) mark(other, other === item);
      zoo.state[id] = methods[index]?.value;
    });
}

/** A list on the body that opens on `event`, closes on a press outside, and takes the press of an option. */
function list(
  zoo: Zoo,
  id: WidgetId,
  opener: Element | null,
  event: string,
  shown: () => Element | null,
): void {
  let panel: HTMLElement | undefined;
  const close = (): void => {
    panel?.remove();
    panel = undefined;
    opener?.setAttribute('aria-expanded', 'false');
  };
  opener?.addEventListener(event, (raised) => {
    if (raised.type === 'keydown' && (raised as KeyboardEvent).key !== 'ArrowDown') return;
    if (panel) return close();
    opener.setAttribute('aria-expanded', 'true');
    setTimeout(() => {
      panel = document.createElement('div');
      panel.className = 'floating';
      panel.style.cssText = 'position:absolute;top:300px;left:600px;background:#eee';
      for (const { label, value } of terms) {
        const row = panel.appendChild(document.createElement('p'));
        row.append(label);
        row.addEventListener('click', () => {
          zoo.state[id] = value;
          shown()?.replaceChildren(label);
          shown()?.classList.remove('mySelect_placeholder');
          close();
        });
      }
      document.body.append(panel);
    }, 30);
  });
  document.addEventListener('mousedown', (raised) => {
    const target = raised.target as Node;
    if (panel && !panel.contains(target) && !opener?.contains(target)) close();
  });
}

function tags(zoo: Zoo, place: HTMLElement): void {
  const box = place.firstElementChild;
  const input = place.querySelector('input');
  const keep = (): void => {
    zoo.state.tags = [...place.querySelectorAll('.chip')].map((chip) => chip.firstChild?.textContent);
  };
  box?.addEventListener('click', (event) => {
    const close = event.target as Element;
    if (close.matches('.chip-close')) close.parentElement?.remove();
    keep();
  });
  input?.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !input.value) return;
    const chip = document.createElement('span');
    chip.className = 'chip';
    chip.innerHTML = '<i class="chip-close">×</i>';
    chip.prepend(input.value);
    box?.insertBefore(chip, input);
    input.value = '';
    keep();
  });
}

export function open(zoo: Zoo): void {
  for (const [id, html] of Object.entries(PAGES) as [WidgetId, string][]) {
    const place = zoo.place(id);
    place.innerHTML = html;
    const first = place.firstElementChild;
    const mark = MARKS[id];
    if (mark) set(zoo, id, place, mark);
    if (id === 'select') list(zoo, id, first, 'mousedown', () => place.querySelector('span'));
    if (id === 'empty')
      list(zoo, id, place.querySelector('button'), 'click', () => place.querySelector('span'));
    if (id === 'search') list(zoo, id, first, 'keydown', () => place.querySelector('b'));
    if (id === 'tags') tags(zoo, place);
    if (id === 'text' || id === 'number')
      place.addEventListener('input', (event) => {
        zoo.state[id] = (event.target as Element).textContent;
      });
    if (id === 'checkbox' || id === 'switch' || id === 'link')
      first?.addEventListener('click', (event) => {
        event.preventDefault();
        const on = !zoo.state[id];
        zoo.state[id] = on;
        if (id === 'checkbox') first.setAttribute('aria-checked', String(on));
        if (id === 'switch') first.className = `ui-switch ${on ? 'on' : 'off'}`;
        if (id === 'link') first.className = `x-switch x-switch-${on ? 'on' : 'off'}`;
      });
  }
}
