import type { Control } from '../controls/control';
import { wordIndex } from '../folded-label';
import { FACT_LABELS, STATUS_WORDS } from '../labels';
import type { Spec } from '../product';
import { isElement } from '../tree';

/** What a card says of its specification besides its fields. */
export interface CardFacts {
  code?: string;
  state?: Spec['state'];
}

const factOf = wordIndex({ status: FACT_LABELS.status, specCode: FACT_LABELS.specCode });
const statusOf = wordIndex(STATUS_WORDS);
/** A word in one of these is what pressing it does, or what can be chosen. */
const SAYS_NO_STATUS = 'button, a, label, select, [role="button"], [role="tab"], [role="menuitem"], input';
/** A code is one word with a digit in it. */
const CODE = /^(?=\S*\d)\S{4,80}$/;
/** Longer texts tell no fact. */
const LONGEST = 120;

/** Reads a card's code behind its label, and its status behind a label or alone, as tags show it. */
export function cardFacts(card: HTMLElement, controls: readonly Control[]): CardFacts {
  const facts: CardFacts = {};
  /** Behind a label, and alone, where "Hidden" is the label of a field. */
  const [labelled, lone] = [new Set<Spec['state']>(), new Set<Spec['state']>()];
  const fields = new Set<Node>(controls.map(({ element }) => element));
  let label: 'status' | 'specCode' | undefined;
  for (const text of shownTexts(card, fields)) {
    const [head = '', ...tail] = text.split(/[:：]/);
    const named = factOf(head);
    const value = (named ? tail.join(':') : text).trim();
    const fact = named ?? label;
    label = named && value === '' ? named : undefined;
    if (fact === 'specCode' && CODE.test(value)) facts.code ??= value;
    const isLabel = fact === undefined && statusOf(value) === 'hidden';
    const state = fact === 'specCode' || isLabel ? undefined : stateOf(value);
    if (state) (fact === 'status' ? labelled : lone).add(state);
  }
  const states = labelled.size > 0 ? labelled : lone;
  // Two words of status tell nothing.
  const [state] = states;
  return states.size === 1 && state ? { ...facts, state } : facts;
}

/** Nothing is told of a deletion: a card that says so without being asked may speak of something else. */
function stateOf(text: string): Spec['state'] | undefined {
  const status = statusOf(text);
  if (status === 'released' || status === 'hidden') return 'released';
  return status === 'discontinued' || status === 'new' ? status : undefined;
}

/** The texts of a card in reading order, without those of its fields and buttons. */
function* shownTexts(element: HTMLElement, fields: ReadonlySet<Node>): Generator<string> {
  for (let child = element.firstChild; child; child = child.nextSibling) {
    const text = child.nodeType === 3 ? (child.nodeValue?.trim() ?? '') : '';
    if (text !== '' && text.length <= LONGEST) yield text;
    if (isElement(child) && !fields.has(child) && !child.matches(SAYS_NO_STATUS))
      yield* shownTexts(child, fields);
  }
}
