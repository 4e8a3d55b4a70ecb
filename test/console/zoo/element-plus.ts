import {
  ElAutocomplete,
  ElButton,
  ElCheckbox,
  ElDatePicker,
  ElInput,
  ElInputNumber,
  ElInputTag,
  ElOption,
  ElRadio,
  ElRadioButton,
  ElRadioGroup,
  ElSegmented,
  ElSelect,
  ElSelectV2,
  ElSwitch,
  ElUpload,
} from 'element-plus';
import 'element-plus/dist/index.css';
import type { Zoo } from './place';
import { h, placeVue } from './vue-place';
import { METHODS, optionsOf, REGIONS, TERMS } from './widgets';

const methods = optionsOf(METHODS);
const terms = () => optionsOf(TERMS).map((option) => h(ElOption, { ...option, key: option.value }));

export const open = (zoo: Zoo): void =>
  placeVue(zoo, {
    text: (model) => h(ElInput, { ...model, clearable: true, maxlength: 50, showWordLimit: true }),
    textarea: (model) => h(ElInput, { ...model, type: 'textarea' }),
    number: (model) => h(ElInputNumber, { ...model, min: 0, max: 1000 }),
    date: (model) => h(ElDatePicker, { ...model, valueFormat: 'YYYY-MM-DD' }),
    select: (model) => h(ElSelect, model, terms),
    empty: (model) => h(ElSelect, { ...model, placeholder: 'Please choose', teleported: false }, terms),
    search: (model) => h(ElSelect, { ...model, filterable: true, clearable: true }, terms),
    long: (model) => h(ElSelectV2, { ...model, options: optionsOf(REGIONS) }),
    multi: (model) => h(ElSelect, { ...model, multiple: true }, terms),
    suggest: (model) =>
      h(ElAutocomplete, {
        ...model,
        fetchSuggestions: (_: string, done: (found: { value: string }[]) => void) =>
          done(TERMS.map((value) => ({ value }))),
      }),
    radios: (model) =>
      h(ElRadioGroup, model, () =>
        methods.map(({ label, value }) => h(ElRadio, { value, key: value }, () => label)),
      ),
    segments: (model) =>
      h(ElRadioGroup, model, () =>
        methods.map(({ label, value }) => h(ElRadioButton, { value, key: value }, () => label)),
      ),
    cards: (model) => h(ElSegmented, { ...model, options: methods }),
    checkbox: (model) => h(ElCheckbox, { ...model, label: 'Monthly' }),
    switch: (model) => h(ElSwitch, { ...model, activeText: 'Yes', inactiveText: 'No' }),
    tags: (model) => h(ElInputTag, { ...model, clearable: true }),
    file: () =>
      h(
        ElUpload,
        {
          action: '/none',
          autoUpload: false,
          onChange: (file: { name: string }) => {
            zoo.state.file = file.name;
          },
        },
        () => h(ElButton, () => 'Upload'),
      ),
  });
