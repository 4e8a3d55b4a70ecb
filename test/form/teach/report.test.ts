// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { formReport } from '../../../form/teach/report';
import { ends, item, pick, radios, table, text, yesNo } from '../layouts/markup';

const ADDRESS = 'https://console.example.com/seller/modify';

/** A secret in every place that can hold a value, and labels that must be told. */
const formWith = (s: (place: number) => string): string => `
  <h1>Modify ${s(0)}</h1><nav><a href="?id=${s(1)}">${s(0)}</a></nav>
  <dl><dt>Account</dt><dd>${s(2)}</dd></dl>
  <section id="${s(3)}" class="${s(4)}" data-id="${s(5)}"><h2>${s(0)}</h2>
  ${item('Product Name', text(s(0)))}
  ${item('Shown to everybody', yesNo())}
  ${item('Sold as', pick([s(6), 'SaaS'], s(6)))}
  ${item('Kind of seller', radios([s(7), s(8)], s(7)))}
  ${item('Long words', `<textarea>${s(9)}\n${s(10)}</textarea>`)}
  ${item('Story', `<div contenteditable="true"><p>${s(11)}</p></div>`)}
  ${item('Regions', `<label><input type="checkbox"> ${s(12)}</label> <label><input type="checkbox"> ${s(13)}</label>`)}
  ${item(`Contact of ${s(0)}`, `<input placeholder="${s(14)}" title="${s(14)}" value="${s(15)}">`)}
  ${item(`Owner: ${s(16)}`, text(s(17)))}
  <input type="hidden" value="${s(18)}"><input type="password" value="${s(19)}">
  </section>
  ${table(['Specification Name', 'Taste first', 'Billing Mode', 'Code'], [[text(s(20)), '<input type="checkbox">', s(21), s(22)]])}
  ${ends}`;

it('tells structure and labels, known or not', () => {
  document.body.innerHTML = formWith((place) => `zq${place}x`);
  const report = JSON.parse(formReport(document, ADDRESS));
  expect(report.found).toContain('name');
  expect(report.missing).toContain('supervision');
  const labels = report.controls.map(({ label }: { label?: string }) => label);
  expect(labels).toEqual(
    expect.arrayContaining(['Product Name', 'Shown to everybody', 'Sold as', 'Kind of seller']),
  );
  expect(report.tables[0].columns.map(({ label }: { label: string }) => label)).toEqual([
    'Specification Name',
    'Taste first',
    'Billing Mode',
    'Code',
  ]);
  expect(report.tables[0].columns[1].holds).toEqual(['toggle']);
});

it('holds no value, whatever it is and wherever it stands', () => {
  const secret = fc.stringMatching(/^[a-z][a-z0-9]{2,5}q[a-z0-9]{4,8}$/);
  fc.assert(
    fc.property(
      fc.array(secret, { minLength: 23, maxLength: 23 }),
      fc.webPath(),
      secret,
      (secrets, path, id) => {
        document.body.innerHTML = formWith((place) => secrets[place] ?? '');
        const report = formReport(document, `${ADDRESS}${path}?productId=${id}#/p/${id}`);
        for (const one of [...secrets, id]) expect(report).not.toContain(one);
      },
    ),
    { numRuns: 10 },
  );
}, 60_000);
