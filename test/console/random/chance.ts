/** Picks one of several by seed and name: the same again for the same two, and no pick hangs on another. */
export function pick<T>(of: readonly T[], seed: number, name: string): T {
  const picked = of[Math.floor(share(`${seed} ${name}`) * of.length)];
  if (picked === undefined) throw new Error(`Nothing to pick for ${name}`);
  return picked;
}

/** A number from 0 to 1 that a text leads to; texts that differ a little lead far apart (FNV-1a, then mixed). */
function share(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
