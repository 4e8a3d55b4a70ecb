import type { Control, RawValue } from '../../../form/controls/control';
import { imageMeasured } from '../../../form/controls/file';
import { controlAt, controlsIn } from '../../../form/controls/kinds';
import type { WidgetId } from './widgets';

/** What a test asks of Redline's controls, and what it hears; it runs as a content script runs. */
export type Question =
  | { ask: 'look'; id: WidgetId }
  | { ask: 'write'; id: WidgetId; value: RawValue }
  | { ask: 'cost'; id: WidgetId };

export interface Seen {
  controls: number;
  shape: string;
  value: RawValue;
  options: string[];
  caption: string;
  locked: boolean;
  /** Each of the control's own elements leads back to the same control. */
  foundFromParts: boolean;
}

// As a watcher does: before the page's own listeners, which may empty a file field.
document.addEventListener('change', ({ target }) => controlAt(target as Element)?.read(), { capture: true });

window.addEventListener('message', async ({ data }) => {
  if (!data?.question) return;
  const reply = await answer(data.question).catch((error: unknown) => ({ error: String(error) }));
  window.postMessage({ reply, number: data.number }, '*');
});

async function answer(question: Question): Promise<unknown> {
  const place = document.querySelector<HTMLElement>(`[data-zoo="${question.id}"]`);
  const controls = place ? controlsIn(place, { deep: true }) : [];
  const [control] = controls;
  if (!control) return { controls: 0 };
  if (question.ask === 'write') await control.write(question.value);
  if (question.ask === 'cost') return cost(control);
  if (control.shape === 'file') await imageMeasured(control);
  return seen(control, controls.length);
}

const seen = (control: Control, controls: number): Seen => ({
  controls,
  shape: control.shape,
  value: control.read(),
  options: control.options?.() ?? [],
  caption: control.caption,
  locked: control.locked(),
  foundFromParts: control.parts.every((part) => isSame(controlAt(part), control)),
});

const isSame = (one: Control | undefined, other: Control): boolean =>
  one?.element === other.element && one.parts.every((part, index) => part === other.parts[index]);

/** Microseconds of one reading. */
function cost(control: Control): number {
  const TIMES = 2000;
  const began = performance.now();
  for (let time = 0; time < TIMES; time++) control.read();
  return ((performance.now() - began) / TIMES) * 1000;
}
