import { ends, item, type Layout, METHODS, pick, radios, text, yesNo } from './markup';

const rest =
  item('Product Name', text('Acme')) +
  item('Delivery Method', pick(METHODS, 'SaaS')) +
  item('Public Sales', yesNo());
const read = { name: 'Acme', deliveryMethod: 'saas', publicSales: true };
const sup = (control: string, supervision: unknown): Layout => ({
  html: rest + item('Involve Service Supervision', control) + ends,
  fields: { ...read, supervision },
});
/** A box with round ends, and a round knob at one of them. */
const pill = (end: 'left' | 'right'): string =>
  `<div class="q7" style="width:44px;height:22px;border-radius:11px;background:#06c;cursor:pointer"><div style="width:18px;height:18px;border-radius:50%;background:#fff;float:${end}"></div></div>`;

export const TOGGLES: Record<string, Layout> = {
  'no radio chosen': sup(radios(['Yes', 'No'], ''), null),
  'radios with explanations in their labels': sup(
    radios(['Yes (delivery is supervised)', 'No (nothing is supervised)'], 'No (nothing is supervised)'),
    false,
  ),
  'select of Yes and No': sup(pick(['Yes', 'No'], 'No'), false),
  'select with an empty choice': sup(pick(['Select', 'Yes', 'No'], 'Select'), null),
  'single checkbox with the field as its own label': {
    html: `${rest}<div><label><input type=checkbox checked> Involve Service Supervision</label></div>${ends}`,
    fields: { ...read, supervision: true },
  },
  'switch without a word for being off': sup(
    '<a class="switch" style="display:inline-block;width:44px;height:22px"></a>',
    false,
  ),
  'switch that only its shape and the pointer over it tell': sup(
    '<div class="x-switch x-switch-checked" style="display:inline-block;width:44px;height:22px;cursor:pointer"></div>',
    true,
  ),
  'switch that no word tells, with its knob at the end': sup(pill('right'), true),
  'switch that no word tells, with its knob at the start': sup(pill('left'), false),
  'bar that is filled, under no hand': {
    html: rest + item('Involve Service Supervision', pill('right').replace('cursor:pointer', '')) + ends,
    fields: read,
  },
  'switch by role with no text': sup('<button role=switch aria-checked=false></button>', false),
  'switch whose label holds its state, too': {
    html: `${rest}<div><button role=switch id=sup aria-checked=true aria-labelledby=supl></button><label id=supl for=sup><span>Involve Service Supervision</span><div><div></div><span>Agreed</span></div></label></div>${ends}`,
    fields: { ...read, supervision: true },
  },
  'switch with ON and OFF inside': sup(
    '<button role=switch aria-checked=true><span>ON</span><span>OFF</span></button>',
    true,
  ),
  'switch by checkbox in a styled label': sup(
    '<label class="switch"><input type=checkbox checked><span class="slider"></span></label>',
    true,
  ),
  'segmented buttons by aria-pressed': sup(
    '<div role=group><button aria-pressed=true>Yes</button><button aria-pressed=false>No</button></div>',
    true,
  ),
  'radios in a group whose own name says nothing': sup(
    '<div class="btn-group" role=group aria-label="Basic radio toggle button group"><input type=radio name=q id=q1 checked><label for=q1>Yes</label><input type=radio name=q id=q2><label for=q2>No</label></div>',
    true,
  ),
  'segmented buttons by class': sup(
    '<div class="btn-group"><button class="btn">Yes</button><button class="btn active">No</button></div>',
    false,
  ),
  'radio by role in list': sup(
    '<ul role=radiogroup><li role=radio aria-checked=false>Yes</li><li role=radio aria-checked=true>No</li></ul>',
    false,
  ),
  'radio with a label beside it by for': sup(
    '<input type=radio name=q id=q1 checked><label for=q1>Yes</label><input type=radio name=q id=q2><label for=q2>No</label>',
    true,
  ),
};
