// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readNow } from '../../../form/reading/read';
import { readSliced } from '../../../form/reading/read-sliced';

const row = (name: string) =>
  `<tr><td><input value="${name}"></td><td><label><input type="checkbox" checked>Yearly</label></td></tr>`;
const names = (count: number) => Array.from({ length: count }, (_, at) => `Plan ${at}`);
const namesIn = ({ specs }: ReturnType<typeof readNow>) =>
  specs.map(({ fields }) => fields.get('spec.name')?.read());

beforeEach(() => {
  const rows = names(40).map(row).join('');
  document.body.innerHTML = `<table><thead><tr><th>Specification Name</th><th>Billing Mode</th></tr></thead>
    <tbody>${rows}</tbody></table><button>Submit</button>`;
  let clock = 0;
  // Every look at the clock is ten milliseconds after the last: each step ends a slice.
  vi.spyOn(performance, 'now').mockImplementation(() => (clock += 10));
});

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

test('reads in slices what is read in one go', async () => {
  const reading = readSliced(document.body);
  let turns = 0;
  const other = setInterval(() => turns++);
  expect(namesIn(await reading)).toEqual(names(40));
  clearInterval(other);
  expect(turns).toBeGreaterThan(0);
  expect(namesIn(readNow(document.body))).toEqual(names(40));
});

test('begins again when rows come while it reads', async () => {
  const reading = readSliced(document.body);
  // It has come to its first pause.
  document.querySelector('tbody')?.append(document.querySelector('tbody tr')?.cloneNode(true) as Node);
  expect(namesIn(await reading)).toHaveLength(41);
});

test('begins again when rows come in a shadow root while it reads', async () => {
  const host = document.body.appendChild(document.createElement('div'));
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.append(document.querySelector('table') as Node);
  const reading = readSliced(document.body);
  shadow.querySelector('tbody')?.append(shadow.querySelector('tbody tr')?.cloneNode(true) as Node);
  expect(namesIn(await reading)).toHaveLength(41);
});

test('a page that never rests is read in one go', async () => {
  const busy = setInterval(() => document.body.append(document.createElement('p')));
  expect(namesIn(await readSliced(document.body))).toEqual(names(40));
  clearInterval(busy);
});
