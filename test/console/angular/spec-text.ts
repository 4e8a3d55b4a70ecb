import type { Sort } from '@angular/material/sort';
import type { BillingMode } from '../../../form/product';
import type { PracticeSpec } from '../products';
import { t } from './session';

export type TextColumn = 'spec.name' | 'spec.code' | 'spec.billing' | 'spec.price' | 'spec.trial' | 'status';

/** What a cell of the table says. */
export function cellText(spec: PracticeSpec, column: TextColumn): string {
  const modes = spec.fields['spec.billing'] as BillingMode[];
  if (column === 'spec.code') return spec.code || '--';
  if (column === 'spec.billing') return modes.map((mode) => t(mode)).join('、');
  if (column === 'spec.price')
    return modes.map((mode) => `$${spec.fields[`spec.price.${mode}`]} / ${t(mode)}`).join('、');
  if (column === 'spec.trial') return t(spec.fields['spec.trial'] ? 'yes' : 'no');
  if (column === 'status') return t(spec.state);
  return String(spec.fields[column]);
}

/** The specifications in the order that a column's header asks for. */
export function sorted(specs: PracticeSpec[], { active, direction }: Sort): PracticeSpec[] {
  if (direction === '') return specs;
  const turn = direction === 'asc' ? 1 : -1;
  const textOf = (spec: PracticeSpec) => cellText(spec, active as TextColumn);
  return specs.toSorted((one, other) => turn * textOf(one).localeCompare(textOf(other)));
}
