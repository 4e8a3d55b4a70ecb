import type { InterfaceCalls } from '../../components/notes/view';
import { say } from '../../components/words/words';
import type { FormModel } from '../../form/model';
import { BILLING_MODES } from '../../form/product';
import { productionCalls } from '../../rules/production-calls';

/** The production interfaces KooGallery will call for an edited SaaS product, by billing mode. */
export function checklist({ edited }: FormModel): InterfaceCalls[] {
  if (edited.fields.deliveryMethod !== 'saas') return [];
  const specs = Object.values(edited.specs);
  const used = BILLING_MODES.filter((mode) =>
    specs.some(({ fields }) => (fields['spec.billing'] as string[] | undefined)?.includes(mode)),
  );
  return used.map((mode) => {
    const alone = {
      fields: {},
      specs: { one: { key: 'one', state: 'new', fields: { 'spec.billing': [mode] } } },
    } as const;
    const calls = productionCalls(
      { ...alone, specs: { one: { ...alone.specs.one, fields: { 'spec.billing': [mode] } } } },
      false,
    );
    return {
      mode: say(`ui.billing.${mode.replaceAll('-', '_')}`),
      calls: calls.map((call) => say(`ui.page.call.${call.replaceAll('-', '_')}`)),
    };
  });
}
