import { ElDialog, ElOption, ElSelect } from 'element-plus';
import 'element-plus/dist/index.css';
import { createApp, reactive } from 'vue';
import type { Zoo } from './place';
import { h } from './vue-place';
import { optionsOf, TERMS } from './widgets';

/** A dialog that closes on Escape and on a press outside, with a select in it. */
export function open(zoo: Zoo): void {
  const state = reactive({ multi: ['monthly'], dialog: true });
  zoo.state = state;
  const place = document.createElement('div');
  document.querySelector('main')?.append(place);
  const select = () =>
    h(
      ElSelect,
      {
        multiple: true,
        modelValue: state.multi,
        'onUpdate:modelValue': (value: string[]) => {
          state.multi = value;
        },
      },
      () => optionsOf(TERMS).map((option) => h(ElOption, { ...option, key: option.value })),
    );
  createApp({
    render: () =>
      h(
        ElDialog,
        {
          modelValue: state.dialog,
          'onUpdate:modelValue': (shown: boolean) => {
            state.dialog = shown;
          },
        },
        () => h('section', { 'data-zoo': 'multi' }, [h('h3', 'multi'), h('div', [select()])]),
      ),
  }).mount(place);
}
