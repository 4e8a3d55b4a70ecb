import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Cause, FormModel } from '../../form/follow/model';
import { type FieldPath, isOtherField, type ReleaseStatus } from '../../form/product';
import { RULES } from '../../rules';
import { type Checker, createChecker } from '../../rules/engine';
import type { Finding, RuleContext } from '../../rules/rule';
import type { Settings } from '../settings/settings';
import { guessSite } from './site';

/** The findings of one form, kept up to date. */
export interface Checks {
  /** Findings that stand and were not hidden by the seller. */
  readonly standing: ReadonlySignal<readonly Finding[]>;
  /** How many stand that the seller hid in this draft. */
  readonly hidden: ReadonlySignal<number>;
  /** How many stand whose rules are switched off. */
  readonly off: ReadonlySignal<number>;
  readonly checker: Checker;
  /** Follows one change of the model; what a page loads by itself is checked with the next `settle`. */
  follow(model: FormModel, path: FieldPath, cause: Cause): void;
  settle(model: FormModel): void;
  /** Takes other settings, or another answer to whether the product is released. */
  renew(): void;
  hide(key: string): void;
  showHidden(): void;
  /** What the seller hid, to be kept with the draft, and taken up again with it. */
  hiddenKeys(): readonly string[];
  goOnWith(hidden: readonly string[]): void;
  find(key: string): Finding | undefined;
}

export const keyOf = ({ rule, at, message }: Finding): string =>
  `${rule} ${at.field} ${at.spec ?? ''} ${message.id}`;

interface Known {
  status: ReadonlySignal<ReleaseStatus>;
  settings: ReadonlySignal<Settings>;
  /** Where customers buy the product, once a page showed it. */
  storefrontUrl?: string | undefined;
  /** Whether the description holds pictures now. */
  hasPictures?(): boolean;
  /** The page's language, for telling the site. */
  language: string;
}

export function createChecks({ status, settings, storefrontUrl, hasPictures, language }: Known): Checks {
  let pictures = false;
  const context = (): RuleContext => ({
    site: settings.value.site === 'guess' ? guessSite(new URL(location.href), language) : settings.value.site,
    released: status.value === 'released',
    ...(storefrontUrl !== undefined && { storefrontUrl }),
    ...(pictures && { descriptionHasPictures: true }),
  });
  const checker = createChecker(RULES, context(), settings.value.levels);
  const findings = signal<readonly Finding[]>([]);
  const off = signal(0);
  const keys = signal<ReadonlySet<string>>(new Set());
  const standing = computed(() => findings.value.filter((finding) => !keys.value.has(keyOf(finding))));
  let isStale = true;

  /** Rules see no page: what they know of pictures is brought up to date first. */
  function seePictures(): void {
    const now = hasPictures?.() ?? false;
    if (now === pictures) return;
    pictures = now;
    checker.renew(context(), settings.value.levels);
  }

  function found(now: readonly Finding[]): void {
    findings.value = now;
    off.value = checker.silenced;
  }

  return {
    standing,
    hidden: computed(() => findings.value.length - standing.value.length),
    off,
    checker,
    follow(model, path, cause) {
      if (isOtherField(path.field)) return;
      if (cause === 'load') isStale = true;
      if (isStale) return;
      if (path.field === 'description') seePictures();
      found(checker.change(model.edited, path));
    },
    settle({ released, edited }) {
      if (isStale) {
        seePictures();
        found(checker.all(released, edited));
      }
      isStale = false;
    },
    renew: () => found(checker.renew(context(), settings.value.levels)),
    hide: (key) => {
      keys.value = new Set(keys.value).add(key);
    },
    showHidden: () => {
      keys.value = new Set();
    },
    hiddenKeys: () => [...keys.value],
    goOnWith: (hidden) => {
      keys.value = new Set(hidden);
    },
    find: (key) => findings.value.find((finding) => keyOf(finding) === key),
  };
}
