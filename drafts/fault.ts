/** Everything that can go wrong with keeping drafts; each is a key of `locales/` under `fault`. */
export const FAULTS = [
  'quota',
  'blocked',
  'newer_database',
  'no_database',
  'background_gone',
  'context_ended',
  'refused',
  'private_window',
  'superseded',
  'not_found',
  'export_huge',
  'import_unreadable',
  'import_newer',
  'import_huge',
  'import_locked',
  'import_passphrase',
  'unknown',
] as const;
export type Fault = (typeof FAULTS)[number];

/** An error whose fault is known where it is thrown. */
export class DraftFault extends Error {
  override readonly name = 'DraftFault';
  constructor(
    readonly fault: Fault,
    options?: ErrorOptions,
  ) {
    super(fault, options);
  }
}

/** What browsers call their own errors, by the name of the DOMException. */
const BY_NAME: Partial<Record<string, Fault>> = {
  QuotaExceededError: 'quota',
  VersionError: 'newer_database',
  InvalidStateError: 'no_database',
  SecurityError: 'no_database',
  UnknownError: 'no_database',
};

/** What the messaging of Chrome and Firefox says when one of its ends is gone. */
const BY_MESSAGE: readonly (readonly [RegExp, Fault])[] = [
  [/context invalidated|dead object|undefined.*sendMessage|sendMessage.*undefined/i, 'context_ended'],
  [/receiving end does not exist|(port|channel) (is )?closed|no response/i, 'background_gone'],
];

/** The fault behind any error: ours, the database's, or the messaging's. */
export function faultOf(error: unknown): Fault {
  if (typeof error !== 'object' || error === null) return 'unknown';
  const { fault, name, message } = error as { fault?: unknown; name?: unknown; message?: unknown };
  const known = FAULTS.find((one) => one === fault);
  if (known) return known;
  const named = Object.hasOwn(BY_NAME, String(name)) ? BY_NAME[String(name)] : undefined;
  return named ?? BY_MESSAGE.find(([pattern]) => pattern.test(String(message)))?.[1] ?? 'unknown';
}
