/** Whether two pieces of plain data (what JSON can hold) are equal; an absent property equals an undefined one. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    return one.every((item, index) => same(item, other[index]));
  }
  const left = present(one);
  const right = new Map(present(other));
  return (
    left.length === right.size && left.every(([key, value]) => right.has(key) && same(value, right.get(key)))
  );
}

const present = (object: object): [string, unknown][] =>
  Object.entries(object).filter(([, value]) => value !== undefined);
