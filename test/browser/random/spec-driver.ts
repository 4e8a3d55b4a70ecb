import type { BillingMode } from '../../../form/product';
import { LeftOut } from '../corpus/seller';
import { clickOn, type OpenSpec, type SpecDriver, type SpecTextField, stateOf } from '../harness/form-driver';
import { pressAt, pressIfSeen, seen, settle, told } from './hands';
import { bringSpec, found, type Place } from './reach';
import { turn, write } from './write';

/** Works one specification, wherever this console lets it be edited. */
export function randomSpec(place: Place, name: string): SpecDriver {
  const edit = async (does: (open: OpenSpec) => Promise<void>) => {
    const open = await openSpec(place, name);
    await does(open);
    await open.confirm();
  };
  return {
    type: (field, value) => edit((open) => open.type(field, value)),
    toggle: (field, on) => edit((open) => open.toggle(field, on)),
    mode: (mode, on) => edit((open) => open.mode(mode, on)),
    copy: async () => act(place, await keyOf(place, name), 'copy'),
    async remove(confirm = true) {
      if (place.is.deletion === 'none' && !confirm) throw new LeftOut('nothing is asked before a deletion');
      await act(place, await keyOf(place, name), 'delete');
      if (place.is.deletion === 'none') return;
      if (place.is.deletion !== 'undo') await pressAt(place.page, confirm ? 'confirm' : 'cancel');
      else if (!confirm) await pressAt(place.page, 'undo');
    },
  };
}

/** Opens a specification where its fields can be edited, and leaves it open. */
export async function openSpec(place: Place, name: string): Promise<OpenSpec> {
  const { page } = place;
  const isOver = isEditedOver(place);
  // A new one may still be open.
  const key =
    isOver && name === '' && (await seen(page, 'confirm')) ? await newKey(place) : await keyOf(place, name);
  if (key && !(isOver && (await seen(page, 'confirm')))) await open(place, key);
  const hand = (field: string) => `${field}@${key}`;
  return {
    async type(field: SpecTextField, value) {
      await write(place, await found(page, [hand(field)]), value);
    },
    async toggle(field, on) {
      await found(page, [hand(field), `${hand(field)}:yes`]);
      await turn(place, hand(field), on);
    },
    async mode(mode: BillingMode, on) {
      const element = await found(page, [`${hand('spec.billing')}:${mode}`]);
      const chosen = (await told(page, hand('spec.billing'))) as BillingMode[];
      if (chosen.includes(mode) !== on) await clickOn(element);
      await settle();
    },
    confirm: async () => {
      if (isOver) await pressAt(page, 'confirm');
    },
    cancel: () => pressAt(page, 'cancel'),
  };
}

export const isEditedOver = ({ is }: Place): boolean =>
  is.specs === 'dialog' || is.specs === 'drawer' || is.specs === 'text-cards';

async function open(place: Place, key: string): Promise<void> {
  const { page, is } = place;
  await bringSpec(place, key);
  if (isEditedOver(place)) await act(place, key, 'edit');
  else if (is.specs !== 'cells' && is.specs !== 'cards' && !(await seen(page, `spec.name@${key}`)))
    await pressAt(page, `open@${key}`);
}

async function act(place: Place, key: string, action: 'edit' | 'copy' | 'delete'): Promise<void> {
  const { page } = place;
  await bringSpec(place, key);
  if (place.is.specs === 'tabs') await pressIfSeen(page, `open@${key}`);
  if (place.is.actions === 'menu') await pressAt(page, `menu@${key}`);
  await pressAt(page, `${action}@${key}`);
}

/** The specification of a name, by the console's own key for it. */
async function keyOf({ page }: Place, name: string): Promise<string> {
  const { specs } = await stateOf(page);
  const spec = specs.find(({ fields }) => fields['spec.name'] === name);
  if (!spec) throw new Error(`No specification ${name}`);
  return spec.key;
}

/** The key of the specification that is not in the list yet: the newest that any field was drawn for. */
async function newKey({ page }: Place): Promise<string> {
  for (let at = 20; at > 0; at--) if (await seen(page, `spec.name@n${at}`)) return `n${at}`;
  throw new Error('No new specification is open');
}
