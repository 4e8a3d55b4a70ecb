import type { FollowedForm } from '../follow';
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
  const through = await writeSteps(site);
  return reportOf(form, order, work, closing(signal, through));
}

const closing = (signal: AbortSignal | undefined, through: boolean): MissReason => {
  if (signal?.aborted) return signal.reason === 'form_gone' ? 'form_gone' : 'cancelled';
  return through ? 'not_found' : 'step_closed';
};
