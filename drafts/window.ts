/** The kind of browser window something was made in: what is made in private windows stays apart. */
export interface WindowKind {
  incognito?: boolean | undefined;
}

/** Whether both were made in private windows, or neither. */
export const sameWindow = (one: WindowKind, other: WindowKind): boolean =>
  Boolean(one.incognito) === Boolean(other.incognito);
