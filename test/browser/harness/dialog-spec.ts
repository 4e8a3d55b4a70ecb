import type { OpenSpec, SpecDriver } from './form-driver';

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
    addAttribute: (name, values) => within(async (spec) => spec.addAttribute?.(name, values)),
    ...actions,
  };
};
