import { type Component, createApp, h, reactive, type VNode } from 'vue';
import type { Zoo } from './place';
import type { WidgetId } from './widgets';

/** Mounts one Vue widget for each id, bound to the zoo's state with v-model. */
export function placeVue(
  zoo: Zoo,
  widgets: Partial<Record<WidgetId, (model: Record<string, unknown>) => VNode>>,
  plugin?: Component & { install(): void },
): void {
  zoo.state = reactive(zoo.state);
  for (const [id, render] of Object.entries(widgets)) {
    const app = createApp({
      render: () =>
        render({
          modelValue: zoo.state[id],
          'onUpdate:modelValue': (value: unknown) => {
            zoo.state[id] = value;
          },
        }),
    });
    if (plugin) app.use(plugin);
    app.mount(zoo.place(id as WidgetId));
  }
}

export { h };
