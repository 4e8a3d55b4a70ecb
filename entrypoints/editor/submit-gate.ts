import { type ReadonlySignal, signal } from '@preact/signals-core';
import { buttonKind, dialogOf } from '../../form/parts/regions';

/** Stands once before Submit or Preview when edits stand that will be refused; it never presses the page's buttons. */
export interface SubmitGate {
  readonly open: ReadonlySignal<boolean>;
  /** Back to the form: the next press of Submit is asked about again. */
  goBack(): void;
  /** These edits are not asked about any more: the next press of Submit goes through. */
  letPass(): void;
  stop(): void;
}

export interface GatePorts {
  /** Keys of the edits that will be refused. */
  refused(): readonly string[];
  /** Whether an element holds fields of the product. */
  holdsForm(element: Element): boolean;
  /** Submit went on to the page. */
  passed(): void;
}

export function createSubmitGate({ refused, holdsForm, passed }: GatePorts): SubmitGate {
  const open = signal(false);
  let accepted: ReadonlySet<string> = new Set();

  function onClick(event: Event): void {
    const target = event.composedPath()[0] as Element;
    const kind = target.nodeType === 1 ? buttonKind(target) : undefined;
    if (kind === 'submit' || kind === 'preview') guard(event, kind === 'submit');
  }

  /** Enter in a form without a button of its own; with one, the browser clicks it. */
  function onSubmit(event: Event): void {
    const form = event.target as Element;
    const { submitter } = event as SubmitEvent;
    if (!submitter && !dialogOf(form) && holdsForm(form)) guard(event, true);
  }

  function guard(event: Event, submits: boolean): void {
    if (refused().every((key) => accepted.has(key))) {
      if (submits) passed();
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    open.value = true;
  }

  const capture = { capture: true };
  window.addEventListener('click', onClick, capture);
  window.addEventListener('submit', onSubmit, capture);

  return {
    open,
    goBack: () => {
      open.value = false;
    },
    letPass: () => {
      accepted = new Set(refused());
      open.value = false;
    },
    stop: () => {
      window.removeEventListener('click', onClick, capture);
      window.removeEventListener('submit', onSubmit, capture);
    },
  };
}
