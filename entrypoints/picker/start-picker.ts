import { openPicker } from '../../components/notes/picker';
import { pageScheme } from '../../components/notes/scheme';
import { fieldLabel } from '../../components/words/fields';
import { language, say } from '../../components/words/words';
import { shapeOf } from '../../form/fields/values';
import type { TaughtField } from '../../form/naming/lesson';
import type { Lessons } from '../../form/naming/taught';
import { routeOf } from '../../form/page/page-route';
import { pickableAt, pickablesIn } from '../../form/teach/pickable';
import { type Refusal, teach } from '../../form/teach/teaching';
import { sendMessage } from '../../messages/protocol';

type Field = TaughtField['lesson']['field'];

/** What the editor asks the picker for. */
export interface PickerOrder {
  /** Of Redline's element in the page. */
  shadow: ShadowRoot;
  field: Field;
  lessons(): Lessons;
  closed(): void;
}

/** Lets the seller point at one field, and has what was learnt kept. */
export function startPicker({ shadow, field, lessons, closed }: PickerOrder): { close(): void } {
  let taught: TaughtField | undefined;
  return openPicker(shadow, {
    t: (key, args) => say(key, [...(args ?? [])]),
    scheme: pageScheme(document),
    locale: language(),
    field: fieldLabel(field),
    targetAt: pickableAt,
    targets: () => pickablesIn(document.body),
    async choose(target) {
      const outcome = teach(document.body, target, field, lessons());
      if ('refused' in outcome) return { learnt: false, sentence: refusalText(outcome, field) };
      const next = { address: routeOf(location.href), at: new Date().toISOString(), lesson: outcome.lesson };
      const answer = await sendMessage('keepLesson', next).catch(() => 'not_kept' as const);
      if (answer !== 'kept') return { learnt: false, sentence: say(`ui.teach.${answer}`) };
      taught = next;
      return { learnt: true, sentence: learntText(outcome.lesson, field) };
    },
    takeBack: () => taught && void sendMessage('forgetLesson', taught).catch(() => undefined),
    closed,
  });
}

function refusalText(refusal: Refusal, field: Field): string {
  if (refusal.refused === 'known')
    return say('ui.teach.refused_known', [fieldLabel(refusal.as), fieldLabel(field)]);
  if (refusal.refused === 'kind')
    return say(`ui.teach.refused_kind.${shapeOf(field).replaceAll('-', '_')}`, [fieldLabel(field)]);
  return say(`ui.teach.refused_${refusal.refused}`, [fieldLabel(field)]);
}

const learntText = ({ label }: TaughtField['lesson'], field: Field): string =>
  label === undefined
    ? say('ui.teach.learnt_place', [fieldLabel(field)])
    : say('ui.teach.learnt', [label, fieldLabel(field)]);
