/** When a sample was taken, by the browser's clock, and how long it stands for, in microseconds. */
export interface Sample {
  at: number;
  lasts: number;
}

/** A task of a thread, in microseconds of the browser's clock. */
export interface Task {
  from: number;
  to: number;
}

/** What of a trace is looked at. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur: number;
}

/** The tasks of every thread in a trace, in order. */
export function threadsIn(trace: string): Task[][] {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const runs = traceEvents.filter(({ name, ph }) => name === 'RunTask' && ph === 'X');
  const threads = Map.groupBy(runs, ({ pid, tid }) => `${pid} ${tid}`);
  return [...threads.values()].map((thread) =>
    thread.map(({ ts, dur }) => ({ from: ts, to: ts + dur })).sort((one, other) => one.from - other.from),
  );
}

/** What each task of a thread has of the samples, in microseconds; those that have nothing are left out. */
export function sharesOf(tasks: readonly Task[], samples: readonly Sample[]): number[] {
  const shares = new Map<Task, number>();
  for (const { at, lasts } of samples) {
    const task = taskAt(tasks, at);
    if (task) shares.set(task, (shares.get(task) ?? 0) + lasts);
  }
  return [...shares.values()];
}

function taskAt(tasks: readonly Task[], at: number): Task | undefined {
  let [low, high] = [0, tasks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tasks[middle] as Task).from <= at) low = middle + 1;
    else high = middle;
  }
  const task = tasks[low - 1];
  return task && at < task.to ? task : undefined;
}
