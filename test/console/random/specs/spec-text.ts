import type { BillingMode } from '../../../../form/product';
import type { PracticeSpec } from '../../products';
import type { Scene } from '../scene';
import { priceKey } from './spec-field';

/** What a list says of a specification that is edited elsewhere. */
export interface SpecText {
  name: string;
  billing: string;
  price: string;
  trial: string;
}

export function textOfSpec(scene: Scene, { fields }: PracticeSpec): SpecText {
  const modes = fields['spec.billing'] as BillingMode[];
  const name = (mode: BillingMode) => scene.word(mode);
  const between = scene.is.language === 'en' ? ', ' : '、';
  return {
    name: String(fields['spec.name']),
    billing: modes.map(name).join(between),
    price: modes.map((mode) => `${name(mode)}: ${fields[priceKey(mode)] || '-'}`).join('; '),
    trial: scene.word(fields['spec.trial'] ? 'yes' : 'no'),
  };
}

/** Whether a specification is on sale, in the console's words. */
export const stateWord = (scene: Scene, { state }: PracticeSpec): string => scene.word(state);
