import type { InterfaceCalls } from '../../components/notes/view';
import { say } from '../../components/words/words';
import type { FormModel } from '../../form/follow/model';
import { productionCalls } from '../../rules/production-calls';

/** The production interfaces that KooGallery will call for an edited SaaS product, in the seller's words. */
export const checklist = ({ released, edited }: FormModel): InterfaceCalls[] =>
  productionCalls(released, edited).map(({ by, calls }) => ({
    mode: say(by === 'upgrade' ? 'ui.page.checklist.upgrades' : `ui.billing.${keyPart(by)}`),
    calls: calls.map((call) => say(`ui.page.call.${keyPart(call)}`)),
  }));

const keyPart = (name: string): string => name.replaceAll('-', '_');
