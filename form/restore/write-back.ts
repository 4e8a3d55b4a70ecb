import type { FollowedForm } from '../follow/followed-form';
import { LeftOpen } from './close-spec';
import type { MissReason, WriteOrder, WritePorts, WriteReport } from './order';
import { reportOf } from './report';
import { writeSteps } from './steps';
import { createWork, type Site } from './work';

export type { Miss, MissReason, WriteOrder, WritePorts, WriteReport } from './order';

/**
 * Writes values back into the form, wherever they stand in it, and looks what the page shows afterwards. Presses what
 * leads to other parts of the form, Add, Edit and the confirmation of dialogs that it opened, and nothing else.
 */
export async function writeBack(
  form: FollowedForm,
  order: WriteOrder,
  { signal, progress }: WritePorts = {},
): Promise<WriteReport> {
  const work = createWork(form, order, ({ items, left }) =>
    progress?.(items.length - left().length, items.length),
  );
  const site: Site = { form, order, work, over: () => signal?.aborted === true };
  const end = await writeAll(site);
  return reportOf(form, order, work, stoppedBy(signal) ?? end);
}

/** Why what is left in the end was not put back. */
async function writeAll(site: Site): Promise<MissReason> {
  try {
    return (await writeSteps(site)) ? 'not_found' : 'step_closed';
  } catch (error) {
    if (error instanceof LeftOpen) return 'dialog_open';
    throw error;
  }
}

const stoppedBy = (signal: AbortSignal | undefined): MissReason | undefined =>
  signal?.aborted ? (signal.reason === 'form_gone' ? 'form_gone' : 'cancelled') : undefined;
