import type { SpecDriver } from './form-driver';

/** A specification open in a dialog or a drawer: what is typed there counts only once it is confirmed. */
export interface OpenSpec extends Pick<SpecDriver, 'type' | 'toggle' | 'mode'> {
  confirm(): Promise<void>;
  cancel(): Promise<void>;
}

/** Every single edit opens the dialog and confirms it. */
export const specByDialog = (
  open: () => Promise<OpenSpec>,
  actions: Pick<SpecDriver, 'copy' | 'remove'>,
): SpecDriver => {
  const within = async (edit: (spec: OpenSpec) => Promise<void>) => {
    const spec = await open();
    await edit(spec);
    await spec.confirm();
  };
  return {
    type: (field, value) => within((spec) => spec.type(field, value)),
    toggle: (field, on) => within((spec) => spec.toggle(field, on)),
    mode: (mode, on) => within((spec) => spec.mode(mode, on)),
    ...actions,
  };
};
