import { signal } from '@preact/signals-core';
import { createChecks } from '../../../entrypoints/editor/checks';
import { followForm } from '../../../form/follow/follow';
import type { FollowedForm } from '../../../form/follow/followed-form';
import { pageFacts } from '../../../form/page/page-facts';
import { recognise } from '../../../form/page/recognise';
import { readNow } from '../../../form/reading/read';
import { PAGES } from './pages';

declare global {
  interface Window {
    dynamics: {
      /** Builds a page and follows its form as that of a released product. */
      open(name: string): void;
      /** The refusals and risks that stand, and `gone` when the form is not followed any more. */
      flags(): string[];
      specs(): Record<string, unknown>[];
    };
  }
}

/** Standing on every edit as soon as there is one. */
const OF_EVERY_EDIT = new Set(['takes-effect-after-approval', 'saas-interfaces-called-on-submit']);
const SETTINGS = {
  site: 'intl',
  levels: {},
  retentionDays: 90,
  mostVersions: 50,
  mostDrafts: 2_000,
  mostMegabytes: 100,
  privateWindows: false,
} as const;

let form: FollowedForm | undefined;
let gone = false;
let checks: ReturnType<typeof createChecks> | undefined;

window.dynamics = {
  open(name) {
    PAGES[name]?.page(document.body);
    const reading = readNow(document.body);
    const verdict = recognise(reading, pageFacts(document));
    if (verdict.kind !== 'form') throw new Error(`The page is taken for ${verdict.kind}`);
    const mine = createChecks({
      status: signal('released' as const),
      settings: signal(SETTINGS),
      language: 'en',
    });
    checks = mine;
    gone = false;
    form = followForm(
      reading,
      { edits: new Map(), addedNames: new Set(), removed: new Set() },
      {
        changed: (path, cause, model) => mine.follow(model, path, cause),
        settled: () => form && mine.settle(form.model),
        moved: () => {},
        acted: () => {},
        lessons: () => [],
        isAnother: () => true,
        gone: () => {
          gone = true;
        },
      },
    );
    mine.settle(form.model);
  },
  flags: () => (gone ? ['gone'] : [...found(), ...changes()].sort()),
  specs: () =>
    Object.values(form?.model.edited.specs ?? {}).map(({ key, state, fields }) => ({
      key,
      state,
      ...fields,
    })),
};

const found = (): string[] =>
  (checks?.standing.value ?? [])
    .filter(({ rule }) => !OF_EVERY_EDIT.has(rule))
    .map(({ rule, at, specName }) => [rule, at.field, specName].filter(Boolean).join(' '));

/** What tells whether specifications were taken for each other. */
function changes(): string[] {
  if (!form) return [];
  const { released, edited } = form.model;
  return Object.values(edited.specs).flatMap(({ key, fields }) => {
    const now = fields['spec.name'];
    const was = released.specs[key]?.fields['spec.name'];
    if (!released.specs[key]) return `added ${now}`;
    return was === now ? [] : `renamed ${was} to ${now}`;
  });
}
