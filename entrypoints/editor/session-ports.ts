import type { Signal } from '@preact/signals-core';
import type { FollowedForm, FollowPorts } from '../../form/follow/followed-form';
import type { FormModel } from '../../form/follow/model';
import type { ArrivingData } from './arriving-data';
import type { Checks } from './checks';
import type { Drawing } from './drawing';
import type { Keeper } from './keeper';
import type { SessionStart } from './session-start';

/** How far a session has come: the first reading is taken before there is anything to keep or to draw. */
export interface Progress {
  form?: FollowedForm;
  keeper?: Keeper;
  drawing?: Drawing;
  isOpen: boolean;
  /** The form left the page. */
  isGone: boolean;
}

interface Listening {
  start: SessionStart;
  progress: Progress;
  checks: Checks;
  data: ArrivingData;
  /** Asks again whether the product is released. */
  learn(model: FormModel): Promise<void>;
  /** The console keeps a draft of its own now. */
  draftSaved: Signal<boolean>;
}

/** What a session does with what its form tells. */
export function sessionPorts({ start, progress, checks, data, learn, draftSaved }: Listening): FollowPorts {
  return {
    changed(path, cause, model) {
      progress.keeper?.note(path, cause);
      checks.follow(model, path, cause);
      if (cause !== 'load') return;
      data.came();
      if (path.field === 'name') void learn(model);
    },
    settled: () => progress.form && checks.settle(progress.form.model),
    moved: (nodes) => progress.drawing?.moved([...nodes]),
    acted({ kind, moves }) {
      if (kind || moves) progress.keeper?.turned();
      if (kind !== 'saveDraft') return;
      draftSaved.value = true;
      void progress.keeper?.flush('draft');
    },
    isAnother: start.isAnother,
    gone() {
      progress.isGone = true;
      if (progress.isOpen) start.gone();
    },
    lessons: start.lessons,
  };
}
