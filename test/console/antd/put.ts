import type { PracticeFields } from '../products';

/** Changes one field of the product. */
export type Put = <Field extends keyof PracticeFields>(field: Field, value: PracticeFields[Field]) => void;
