import { setTimeout as pause } from 'node:timers/promises';
import type { Stage } from '../corpus/stage';
import { redlineState, until } from '../harness/findings';
import { type Back, compareStates } from '../restore/back';
import { restoreFromPopup } from '../restore/run';
import type { RandomForm } from './driver';
import { type Chosen, openRandom } from './open';

/** Edits, closes the tab, opens the form again, and restores from the popup. */
export async function restoreRandom(
  stage: Stage,
  chosen: Chosen,
): Promise<Back & { report: string; named: number }> {
  await stage.page.goto('about:blank');
  await stage.extension.startAfresh();
  const form = await openRandom(stage.page, chosen, 'saas');
  const released = await form.state();
  await edit(form);
  await until(async () => (await redlineState(form.page))?.saved !== null, 'the draft is saved');
  await pause(700);
  const edited = await form.state();
  await stage.page.close();

  stage.page = await stage.session.browser.newPage();
  const again = await openRandom(stage.page, chosen, 'saas');
  await pause(500);
  const { report, named } = await restoreFromPopup(stage.session, again.page);
  return { ...compareStates(released, edited, await again.state()), report, named };
}

async function edit(form: RandomForm): Promise<void> {
  await form.type('name', 'Peakboard People');
  await form.type('description', 'Working time, leave and pay of your staff.');
  await form.type('seo.description', 'Time and pay.');
  await form.toggle('publicSales', false);
  await form.type('deliveryDuration', '5');
  await form.spec('Basic').type('spec.price.yearly', '1080');
  await form.spec('Standard').mode('yearly', true);
  await form.spec('Standard').type('spec.price.yearly', '1500');
  await form.spec('Professional').type('spec.name', 'Expert');
  await form.spec('Enterprise').toggle('spec.hidden', false);
  await form.spec('Onboarding').type('spec.quantity.max', '200');
  await form.addSpec();
  await form.spec('').type('spec.name', 'Academy');
  await form.spec('Academy').mode('monthly', true);
  await form.spec('Academy').type('spec.price.monthly', '70');
}
