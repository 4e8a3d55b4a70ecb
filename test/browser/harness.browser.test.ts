import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CONSOLES, type ConsoleName } from '../console/build';
import { products } from '../console/products';
import { leave } from './harness/form-driver';
import { BROWSERS, launch } from './harness/launch';
import { openForm } from './harness/open-console';
import { unexpectedRequests } from './harness/quiet';
import { type ConsoleServer, serveConsoles } from './harness/serve';
import type { BrowserSession } from './harness/session';

const released = (alias: string) => products.find((one) => one.alias === alias);

describe.each(BROWSERS)('practice consoles in %s', (browser) => {
  let server: ConsoleServer;
  let session: BrowserSession;

  beforeAll(async () => {
    server = await serveConsoles();
    session = await launch(browser, { port: server.port, extension: false });
  });

  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  test.each(Object.keys(CONSOLES) as ConsoleName[])('%s shows what the product is', async (name) => {
    const form = await openForm(session.browser, name, 'saas');
    const state = await form.state();
    const product = released('saas');
    expect(state.specs).toEqual(product?.specs);
    expect({ ...state.fields, description: '' }).toEqual({ ...product?.fields, description: '' });
    await form.page.close();
  });

  test.each(Object.keys(CONSOLES) as ConsoleName[])('%s takes edits by mouse and keyboard', async (name) => {
    const form = await openForm(session.browser, name, 'saas');
    await form.type('name', 'Peakboard People');
    await form.type('description', 'Short and new.');
    await form.type('deliveryDuration', '12');
    await form.type('highlights', 'Second', 1);
    await form.addEntry('cases', 'Another case');
    await form.deliver('license');
    await form.toggle('publicSales', false);
    await form.toggle('supervision', false);
    await form.toggle('multiInstance', false);
    await form.spec('Basic').type('spec.name', 'Basic plus');
    await form.spec('Basic plus').mode('monthly', true);
    await form.spec('Basic plus').type('spec.price.monthly', '99.5');
    await form.spec('Basic plus').type('spec.trialDays', '60');
    await form.spec('Professional').toggle('spec.trial', false);
    await form.spec('Professional').type('spec.quantity.max', '700');
    await form.spec('Enterprise').toggle('spec.hidden', false);
    await form.spec('Onboarding').remove(false);
    await form.spec('Onboarding').remove();
    await form.addSpec();
    await form.spec('').type('spec.name', 'Brand new');
    await leave(form.page);
    const { fields, specs } = await form.state();
    expect(fields).toMatchObject({
      name: 'Peakboard People',
      description: 'Short and new.',
      deliveryDuration: '12',
      highlights: ['Ready in a day', 'Second', 'Support in English and Chinese'],
      cases: ['Northwind Logistics: 1,200 users in six weeks', 'Another case'],
      deliveryMethod: 'license',
      publicSales: false,
      supervision: false,
      multiInstance: false,
    });
    expect(specs.map((spec) => spec.fields['spec.name'])).toEqual([
      'Basic plus',
      'Standard',
      'Professional',
      'Enterprise',
      'Brand new',
    ]);
    expect(specs[0]?.fields).toMatchObject({
      'spec.billing': ['yearly', 'monthly'],
      'spec.price.monthly': '99.5',
      'spec.trialDays': '60',
    });
    expect(specs[2]?.fields).toMatchObject({ 'spec.trial': false, 'spec.quantity.max': '700' });
    expect(specs[3]?.fields).toMatchObject({ 'spec.hidden': false });
    await form.page.close();
  });

  test('nothing but the consoles was asked for', () => {
    expect(unexpectedRequests(server)).toEqual([]);
  });
});
