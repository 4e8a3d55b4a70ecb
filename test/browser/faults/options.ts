/** What a run of the faults is asked for. */
export interface FaultOptions {
  /** Only faults whose name this fits. */
  only?: RegExp;
  /** How often the browser is killed while a seller types. */
  kills: number;
  killsFirefox: number;
}

/** From `--only <words> --kills <number> --kills-firefox <number>`. */
export function faultOptions(args: readonly string[]): FaultOptions {
  const value = (name: string): string | undefined => {
    const at = args.indexOf(name);
    return at < 0 ? undefined : args[at + 1];
  };
  const only = value('--only');
  return {
    ...(only !== undefined && { only: new RegExp(only, 'i') }),
    kills: Number(value('--kills') ?? 10),
    killsFirefox: Number(value('--kills-firefox') ?? 3),
  };
}
