import type { FieldPath } from '../../../form/product';
import type { BenchForm } from './form';

/** After a change of the specification at a place: how many findings stand. */
export type Check = (at: number, change: FieldPath) => number | Promise<number>;

export interface Contender {
  name: string;
  /** `changed`: looks at the changed specification alone. `whole`: looks at every one, as a library does when it is handed the form. */
  scope: 'changed' | 'whole';
  start(form: BenchForm): Check;
}

/** A library that judges one pair, at its best and handed the whole form. */
export function pairwise(name: string, judge: (pair: BenchForm['pairs'][number]) => number): Contender[] {
  return [
    {
      name,
      scope: 'changed',
      start:
        ({ pairs }) =>
        (at) => {
          const pair = pairs[at];
          return pair ? judge(pair) : 0;
        },
    },
    {
      name,
      scope: 'whole',
      start:
        ({ pairs }) =>
        () => {
          let count = 0;
          for (const pair of pairs) count += judge(pair);
          return count;
        },
    },
  ];
}
