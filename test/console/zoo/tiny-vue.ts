import {
  TinyAutocomplete,
  TinyButton,
  TinyButtonGroup,
  TinyCheckbox,
  TinyDatePicker,
  TinyFileUpload,
  TinyFluentEditor,
  TinyInput,
  TinyNumeric,
  TinyRadio,
  TinyRadioButton,
  TinyRadioGroup,
  TinySelect,
  TinySwitch,
  TinyTagInput,
} from '@opentiny/vue';
import type { Zoo } from './place';
import { h, placeVue } from './vue-place';
import { METHODS, optionsOf, REGIONS, TERMS } from './widgets';

const terms = optionsOf(TERMS);
const methods = optionsOf(METHODS);

/** The editor's own form of a text. */
let delta = JSON.stringify({ ops: [{ insert: 'First line\nSecond line\n' }] });

export const open = (zoo: Zoo): void =>
  placeVue(zoo, {
    text: (model) => h(TinyInput, { ...model, clearable: true }),
    textarea: (model) => h(TinyInput, { ...model, type: 'textarea' }),
    number: (model) => h(TinyNumeric, { ...model, min: 0, max: 1000 }),
    date: (model) => h(TinyDatePicker, { ...model, valueFormat: 'yyyy-MM-dd', format: 'yyyy-MM-dd' }),
    select: (model) => h(TinySelect, { ...model, options: terms }),
    empty: (model) => h(TinySelect, { ...model, options: terms, placeholder: 'Please choose' }),
    search: (model) => h(TinySelect, { ...model, options: terms, filterable: true }),
    long: (model) => h(TinySelect, { ...model, options: optionsOf(REGIONS) }),
    multi: (model) => h(TinySelect, { ...model, options: terms, multiple: true }),
    suggest: (model) =>
      h(TinyAutocomplete, {
        ...model,
        fetchSuggestions: (_: string, done: (found: { value: string }[]) => void) =>
          done(TERMS.map((value) => ({ value }))),
      }),
    radios: (model) =>
      h(TinyRadioGroup, model, () =>
        methods.map(({ label, value }) => h(TinyRadio, { label: value, key: value }, () => label)),
      ),
    segments: (model) =>
      h(TinyRadioGroup, model, () =>
        methods.map(({ label, value }) => h(TinyRadioButton, { label: value, key: value }, () => label)),
      ),
    cards: (model) =>
      h(TinyButtonGroup, {
        ...model,
        data: methods.map(({ label, value }) => ({ text: label, value })),
      }),
    checkbox: (model) => h(TinyCheckbox, model, () => 'Monthly'),
    switch: (model) => h(TinySwitch, model),
    tags: (model) => h(TinyTagInput, { ...model, clearable: true }),
    editor: () =>
      h(TinyFluentEditor, {
        modelValue: delta,
        'onUpdate:modelValue': (value: string) => {
          delta = value;
          const { ops } = JSON.parse(value || '{"ops":[]}') as { ops: { insert: string }[] };
          zoo.state.editor = ops
            .map((op) => op.insert)
            .join('')
            .replace(/\n$/, '');
        },
      }),
    file: () =>
      h(
        TinyFileUpload,
        {
          action: '/none',
          autoUpload: false,
          onChange: (file: { name: string }) => {
            zoo.state.file = file.name;
          },
        },
        { trigger: () => h(TinyButton, () => 'Upload') },
      ),
  });
