import {
  AutoComplete,
  Button,
  Checkbox,
  DatePicker,
  Input,
  InputNumber,
  Radio,
  Segmented,
  Select,
  Switch,
  Upload,
} from 'antd';
import dayjs from 'dayjs';
import { createElement as h, type ReactElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Zoo } from './place';
import { METHODS, optionsOf, REGIONS, TERMS, type WidgetId } from './widgets';

const terms = optionsOf(TERMS);
const methods = optionsOf(METHODS);
const WIDE = { style: { width: 300 } };

type Bound = { value: unknown; onChange(value: unknown): void };
type Typed = { target: { value: string } };
/** Bound by the event that the widget gives instead of a value. */
const typed = ({ value, onChange }: Bound) => ({
  value: value as string,
  onChange: (event: Typed) => onChange(event.target.value),
});
const grouped = ({ value, onChange }: Bound) => ({
  value: value as string,
  onChange: (event: { target: { value?: unknown } }) => onChange(event.target.value),
});
const checked = ({ value, onChange }: Bound) => ({ checked: value as boolean, onChange });
const bound = ({ value, onChange }: Bound) => ({ value: value as string, onChange, ...WIDE });

const VIEWS: Partial<Record<WidgetId, (model: Bound) => ReactElement>> = {
  text: (model) => h(Input, { ...typed(model), allowClear: true, showCount: true }),
  textarea: (model) => h(Input.TextArea, typed(model)),
  number: ({ value, onChange }) =>
    h(InputNumber<string>, { value: value as string, onChange, min: '0', max: '1000' }),
  date: ({ value, onChange }) =>
    h(DatePicker, { value: dayjs(value as string), onChange: (_, text) => onChange(text) }),
  select: (model) => h(Select, { ...bound(model), options: terms }),
  empty: (model) => h(Select, { ...bound(model), options: terms, placeholder: 'Please choose' }),
  search: (model) => h(Select, { ...bound(model), options: terms, showSearch: true, allowClear: true }),
  long: (model) => h(Select, { ...bound(model), options: optionsOf(REGIONS) }),
  multi: (model) => h(Select, { ...bound(model), options: terms, mode: 'multiple' }),
  suggest: (model) => h(AutoComplete, { ...bound(model), options: TERMS.map((value) => ({ value })) }),
  radios: (model) => h(Radio.Group, { ...grouped(model), options: methods }),
  segments: (model) => h(Radio.Group, { ...grouped(model), options: methods, optionType: 'button' }),
  cards: (model) => h(Segmented, { ...model, value: model.value as string, options: methods }),
  checkbox: (model) =>
    h(Checkbox, { ...checked(model), onChange: (event) => model.onChange(event.target.checked) }, 'Monthly'),
  switch: (model) => h(Switch, { ...checked(model), checkedChildren: 'Yes', unCheckedChildren: 'No' }),
  tags: (model) => h(Select, { ...bound(model), mode: 'tags', open: false }),
  file: ({ onChange }) =>
    h(
      Upload,
      { beforeUpload: () => false, onChange: ({ file }) => onChange(file.name) },
      h(Button, null, 'Upload'),
    ),
};

/** One widget with its part of the zoo's state. */
function Bind({ zoo, id }: { zoo: Zoo; id: WidgetId }): ReactElement | undefined {
  const [value, setValue] = useState(zoo.state[id]);
  const onChange = (next: unknown): void => {
    zoo.state[id] = next;
    setValue(next);
  };
  return VIEWS[id]?.({ value, onChange });
}

export function open(zoo: Zoo): void {
  for (const id of Object.keys(VIEWS) as WidgetId[]) createRoot(zoo.place(id)).render(h(Bind, { zoo, id }));
}
