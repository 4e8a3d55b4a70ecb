import { type ReadonlySignal, signal } from '@preact/signals-core';
import { buttonKind } from '../../form/regions';

/** Stands once before Submit or Preview when edits stand that will be refused; it never presses the page's buttons. */
export interface SubmitGate {
  readonly open: ReadonlySignal<boolean>;
  /** Back to the form: the next press of Submit is asked about again. */
  goBack(): void;
  /** The next press of Submit goes through. */
  letPass(): void;
  stop(): void;
}

/** `refused`: whether edits stand that will be refused. `passed`: Submit went on to the page. */
export function createSubmitGate(refused: () => boolean, passed: () => void): SubmitGate {
  const open = signal(false);
  let isPass = false;

  function guard(event: Event): void {
    const target = event.composedPath()[0] as Element;
    const kind = target.nodeType === 1 ? buttonKind(target) : undefined;
    if (kind !== 'submit' && kind !== 'preview') return;
    if (!refused() || isPass || open.value) {
      isPass = false;
      open.value = false;
      if (kind === 'submit') passed();
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    open.value = true;
  }
  window.addEventListener('click', guard, { capture: true });

  return {
    open,
    goBack: () => {
      open.value = false;
    },
    letPass: () => {
      isPass = true;
      open.value = false;
    },
    stop: () => window.removeEventListener('click', guard, { capture: true }),
  };
}
