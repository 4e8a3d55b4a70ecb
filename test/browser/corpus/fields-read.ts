import { setTimeout as pause } from 'node:timers/promises';
import type { Baseline } from '../../../drafts/draft';
import { type BillingMode, type FieldValue, PRODUCT_FIELDS, type ProductForm } from '../../../form/product';
import { differs } from '../../../rules/facts/differs';
import type { PracticeState } from '../../console/practice';
import { MODES, type PracticeSpec, type ShownSpecField } from '../../console/products';
import { redlineState, until, untilState } from '../harness/findings';
import { type FormDriver, leave } from '../harness/form-driver';
import { openForm } from '../harness/open-console';
import { queryOf, type Rendering } from './renderings';
import { renewLostTab, type Stage } from './stage';

/** How many of the fields that a console shows Redline has read as the console's own app holds them. */
export interface FieldsRead {
  present: number;
  read: number;
  /** What is missing or wrong, in words. */
  faults: string[];
}

/** Reads a form's fields; a console that could not be gone through is a fault of its own. */
export async function readFields(stage: Stage, rendering: Rendering): Promise<FieldsRead> {
  try {
    return await readAll(stage, rendering);
  } catch (error) {
    await renewLostTab(stage, error);
    return { present: 0, read: 0, faults: [String(error)] };
  }
}

/** Goes through a whole form as a seller who reads it, and compares what Redline keeps as the released product. */
async function readAll({ session, page, extension }: Stage, rendering: Rendering): Promise<FieldsRead> {
  await page.goto('about:blank');
  await extension.startAfresh();
  const form = await openForm(session.browser, rendering.console, 'saas', {
    page,
    query: queryOf(rendering),
  });
  await untilState(page, 'watching');
  const state = await form.state();
  await goThrough(form, state);
  const saved = (await redlineState(page))?.saved;
  await form.type('overview', 'Edited, so that the released product is kept.');
  await until(async () => (await redlineState(page))?.saved !== saved, 'the draft is saved').catch(() => {});
  await pause(500);
  const baselines = await extension.kept<Baseline>('baselines');
  const newest = baselines.sort((one, other) => one.seenAt.localeCompare(other.seenAt)).at(-1);
  return compare(state, newest?.form ?? { fields: {}, specs: {} });
}

/** Types a text of every part of the form and of every specification as it is. */
async function goThrough(form: FormDriver, { fields, specs }: PracticeState): Promise<void> {
  for (const field of ['productionUrl', 'name', 'support', 'seo.title'] as const)
    await form.type(field, String(fields[field]));
  for (const { fields } of specs) {
    const name = String(fields['spec.name']);
    await form.spec(name).type('spec.name', name);
    // What is rare may stand in a drawer of its own.
    await form.spec(name).type('spec.quantity.min', String(fields['spec.quantity.min']));
  }
  await leave(form.page);
}

function compare(state: PracticeState, read: ProductForm): FieldsRead {
  const rows = PRODUCT_FIELDS.map((field) => ({
    what: field as string,
    fault: faultIn(field, state.fields[field], read.fields[field]),
  }));
  for (const spec of state.specs) {
    const name = String(spec.fields['spec.name']);
    const found = Object.values(read.specs).filter(({ fields }) => fields['spec.name'] === name);
    for (const field of shownIn(spec)) {
      const value = found.length === 1 ? found[0]?.fields[field] : undefined;
      rows.push({ what: `${field} of ${name}`, fault: faultIn(field, spec.fields[field], value) });
    }
  }
  const faults = rows.flatMap(({ what, fault }) => (fault ? [`${what}: ${fault}`] : []));
  return { present: rows.length, read: rows.length - faults.length, faults };
}

/** The fields that a console shows of a specification: no price without its mode, no days without a trial. */
function shownIn({ fields }: PracticeSpec): ShownSpecField[] {
  const modes = fields['spec.billing'] as BillingMode[];
  const attributes = fields['spec.attributes'] as unknown[];
  return (Object.keys(fields) as ShownSpecField[]).filter((field) => {
    const mode = MODES.find((one) => field === `spec.price.${one}`);
    if (mode) return modes.includes(mode);
    if (field === 'spec.trialDays') return fields['spec.trial'] === true;
    return field !== 'spec.attributes' || attributes.length > 0;
  });
}

function faultIn(
  field: (typeof PRODUCT_FIELDS)[number] | ShownSpecField,
  held: FieldValue | undefined,
  read: FieldValue | undefined,
): string | undefined {
  if (read === undefined) return 'not read';
  return differs(field, plain(held), plain(read)) ? `read as ${JSON.stringify(read)}` : undefined;
}

/** Paragraphs end differently in every editor. */
const plain = (value: FieldValue | undefined): FieldValue | undefined =>
  typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() : value;
