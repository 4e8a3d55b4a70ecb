export type Step = 'read' | 'follow' | 'write';

interface Row {
  steps: Set<Step>;
  cost?: number;
}

/** Gathers what worked for each widget, and prints it: library × control × (read, follow, write). */
export function resultTable(title: string): {
  done(library: string, control: string, step: Step): void;
  cost(library: string, control: string, microseconds: number): void;
  print(): void;
} {
  const rows = new Map<string, Row>();
  const row = (library: string, control: string): Row => {
    const key = `${library.padEnd(13)} ${control.padEnd(9)}`;
    const found = rows.get(key) ?? { steps: new Set() };
    rows.set(key, found);
    return found;
  };
  return {
    done: (library, control, step) => row(library, control).steps.add(step),
    cost: (library, control, microseconds) => {
      row(library, control).cost = microseconds;
    },
    print: () => {
      const lines = [...rows].map(([key, { steps, cost }]) => {
        const marks = (['read', 'follow', 'write'] as const).map((step) => mark(key, step, steps));
        return `${key} ${marks.join('    ')}   ${cost === undefined ? '' : `${cost.toFixed(1)} µs`}`;
      });
      const head = `${title.padEnd(13)} ${'control'.padEnd(9)} read follow write  a reading`;
      console.log(`\n${[head, ...lines].join('\n')}\n`);
    },
  };
}

/** Only a person can choose a file. */
const mark = (key: string, step: Step, steps: Set<Step>): string =>
  steps.has(step) ? 'yes' : step === 'write' && key.includes(' file') ? ' – ' : 'NO ';
