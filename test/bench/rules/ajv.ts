import { Ajv, type AnySchema } from 'ajv';
import { pairwise } from './contender';
import type { Pair } from './form';

const was = (field: string) => ({ $data: `2/released/${field}` });
const edited = (properties: Record<string, AnySchema>): AnySchema => ({
  properties: { edited: { properties } },
});

/** `allErrors`, so that every broken rule is told; `$data` to compare with the released value. */
const ajv = new Ajv({ $data: true, allErrors: true, strict: false });

const validate = ajv.compile<Pair>({
  type: 'object',
  allOf: [
    edited({ present: { const: was('present') } }),
    edited({ oneTime: { const: was('oneTime') } }),
    edited({ yearly: { const: was('yearly') } }),
    { properties: { supervision: { properties: { edited: { const: { $data: '1/released' } } } } } },
    edited({ trial: { const: was('trial') } }),
    edited({ min: { maximum: was('min') }, max: { minimum: was('max') } }),
    edited({ step: { const: was('step') } }),
    edited({ price: { not: { const: 0 } } }),
  ],
});

export const ajvContenders = pairwise('ajv, compiled', (pair) =>
  validate(pair) ? 0 : (validate.errors?.length ?? 0),
);
