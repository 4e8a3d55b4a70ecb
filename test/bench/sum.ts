export const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, one) => all + one, 0);
