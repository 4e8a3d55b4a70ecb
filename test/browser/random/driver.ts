import { LeftOut } from '../corpus/seller';
import { type FormDriver, stateOf, typeInto } from '../harness/form-driver';
import { pressAt, pressIfSeen, seen, settle } from './hands';
import { bring, bringSpecs, type Place, reachField, turned } from './reach';
import { isEditedOver, openSpec, randomSpec } from './spec-driver';
import { choose, turn } from './write';

/** Works a random console's form, and goes around in it without an edit. */
export interface RandomForm extends FormDriver {
  place: Place;
  /** Brings every part of the form into view, one after the other. */
  everyPart(): Promise<void>;
  /** Turns all pages of the list and comes back, or scrolls it. */
  everyPage(): Promise<void>;
  /** Opens a specification and leaves it as it was. */
  openAndLeave(name: string): Promise<void>;
}

const without = (what: string) => async (): Promise<never> => {
  throw new LeftOut(`no ${what} in this console`);
};

export function randomForm(place: Place): RandomForm {
  const { page, is } = place;
  const withSpecs = async (does: () => Promise<unknown>) => {
    await bringSpecs(place);
    await does();
    await settle();
  };
  return {
    page,
    place,
    state: () => stateOf(page),
    type: async (field, value) => typeInto(page, await reachField(place, field), value),
    addEntry: without('list of texts'),
    attach: without('file'),
    async deliver(method) {
      await reachField(place, 'deliveryMethod', `deliveryMethod:${method}`);
      await choose(place, 'deliveryMethod', method);
    },
    async toggle(field, on) {
      await reachField(place, field, `${field}:yes`);
      await turn(place, field, on);
    },
    spec: (name) => randomSpec(place, name),
    ...(isEditedOver(place) && { openSpec: (name: string) => openSpec(place, name) }),
    ...(is.tools.includes('sort') &&
      canSort(place) && { sort: () => withSpecs(() => pressAt(page, 'sort')) }),
    ...(is.tools.includes('filter') && {
      filter: (text: string) =>
        withSpecs(async () => {
          const box = await seen(page, 'filter');
          if (box) await typeInto(page, box, text);
        }),
    }),
    toSpecs: () => withSpecs(() => everyPage(place)),
    addSpec: () => withSpecs(() => pressAt(page, 'add')),
    press: without('such button'),
    switchLanguage: without('other language'),
    async everyPart() {
      for (const part of ['basic', 'seo', 'service', 'specs'] as const) await bring(place, part);
      // The last step of a wizard shows everything, and leads back.
      if (is.check === 'texts') {
        await pressAt(page, 'next');
        await pressAt(page, 'previous');
      }
      await bring(place, 'basic');
    },
    everyPage: () => withSpecs(() => everyPage(place)),
    openAndLeave: (name) =>
      withSpecs(async () => {
        const open = await openSpec(place, name);
        if (isEditedOver(place)) return open.cancel();
        const key = (await stateOf(page)).specs.find(({ fields }) => fields['spec.name'] === name)?.key;
        await pressIfSeen(page, `fold@${key}`);
      }),
  };
}

/** Only a table has a header to sort by. */
const canSort = ({ is }: Place): boolean => ['cells', 'dialog', 'drawer', 'expand'].includes(is.specs);

/** What a seller has not come to, Redline has not seen either. */
async function everyPage(place: Place): Promise<void> {
  if (await seen(place.page, 'window')) await scrolledThrough(place);
  else await turnedThrough(place);
}

async function turnedThrough({ page }: Place): Promise<void> {
  while (await turned(page, 'next-page'));
  while (await turned(page, 'previous-page'));
}

async function scrolledThrough({ page }: Place): Promise<void> {
  const list = await seen(page, 'window');
  await list?.evaluate((node) => node.scrollIntoView({ block: 'center' }));
  await list?.hover();
  for (const deltaY of [100, 100, 400, -300, -600]) {
    await page.mouse.wheel({ deltaY });
    await settle();
  }
}
