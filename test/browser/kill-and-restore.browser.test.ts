import { describe, expect, test } from 'vitest';
import type { PracticeState } from '../console/practice';
import { findings, redlineState, until, untilState } from './harness/findings';
import { forTests } from './harness/for-tests';
import type { FormDriver, TextField } from './harness/form-driver';
import { BROWSERS, launch } from './harness/launch';
import { openForm } from './harness/open-console';
import { unexpectedRequests } from './harness/quiet';

const TEXTS: Record<Exclude<TextField, 'highlights' | 'cases'>, string> = {
  name: 'Peakboard People',
  version: 'V3.0',
  overview: 'Everything about your people, in one place.',
  description: 'A description that was typed in one go and never saved.',
  support: 'Every day, 08:00-20:00 (GMT+08:00)',
  'seo.title': 'Peakboard People for teams',
  'seo.keywords': 'people, teams, leave',
  'seo.description': 'Directory, leave and reviews.',
  productionUrl: 'https://api.people.example.com/koogallery/v3',
  deliveryDuration: '5',
};

const SPEC_TEXTS = {
  Basic: { 'spec.price.yearly': '990.5', 'spec.quantity.max': '120', 'spec.quantity.min': '2' },
  Standard: { 'spec.price.monthly': '155', 'spec.quantity.max': '150' },
  Professional: { 'spec.price.yearly': '5000', 'spec.price.monthly': '510', 'spec.trialDays': '20' },
  Enterprise: { 'spec.price.yearly': '12500', 'spec.quantity.max': '101' },
} as const;

/** Thirty edits of every kind, typed and clicked; what is written last is what a crash would lose first. */
async function editThirty(form: FormDriver): Promise<void> {
  for (const [field, value] of Object.entries(TEXTS)) await form.type(field as TextField, value);
  for (let index = 0; index < 3; index++) await form.type('highlights', `Highlight ${index}`, index);
  await form.type('cases', 'A customer that came later', 0);
  await form.toggle('publicSales', false);
  await form.toggle('supervision', false);
  await form.toggle('multiInstance', false);
  for (const [name, fields] of Object.entries(SPEC_TEXTS)) {
    for (const [field, value] of Object.entries(fields))
      await form.spec(name).type(field as 'spec.name', value);
  }
  await form.spec('Basic').mode('monthly', true);
  await form.spec('Basic').type('spec.price.monthly', '99');
  await form.spec('Standard').type('spec.name', 'Standard plus');
}

const edited = ({ fields, specs }: PracticeState) => ({ fields, specs: specs.map((spec) => spec.fields) });

describe.each(BROWSERS)('a crash in %s', (browser) => {
  const shared = forTests(browser);

  test('loses none of thirty edits: the popup puts them back into the app', async () => {
    if (!shared.session.browser.connected)
      shared.session = await launch(browser, { port: shared.server.port });
    const form = await openForm(shared.session.browser, 'tiny', 'saas');
    await untilState(form.page, 'watching');
    const released = edited(await form.state());
    await editThirty(form);
    const before = edited(await form.state());
    expect(before).not.toEqual(released);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const { userDataDir } = shared.session;
    await shared.session.kill();

    shared.session = await launch(browser, { port: shared.server.port, userDataDir });
    const again = await openForm(shared.session.browser, 'tiny', 'saas');
    await untilState(again.page, 'watching');
    expect(edited(await again.state())).toEqual(released);
    const popup = await shared.session.openPopup(again.page);
    await popup.locator('[data-draft][data-product="Peakboard HR"] [data-action="restore"]').click();
    await until(
      async () => edited(await again.state()).fields.deliveryDuration === '5',
      'the edits are back',
      15_000,
    );
    await until(
      async () => JSON.stringify(edited(await again.state())) === JSON.stringify(before),
      'every edit is back',
      8_000,
    ).catch(() => undefined);
    expect(edited(await again.state())).toEqual(before);
    expect((await findings(again.page)).map(({ rule }) => rule)).toContain('saas-supervision-locked');
    expect((await redlineState(again.page))?.saved).toBeTruthy();
  });

  test('nothing but the console was asked for', () => {
    expect(unexpectedRequests(shared.server)).toEqual([]);
  });
});
