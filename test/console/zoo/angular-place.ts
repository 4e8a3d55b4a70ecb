import { type Component, CUSTOM_ELEMENTS_SCHEMA, createComponent } from '@angular/core';
import { createApplication } from '@angular/platform-browser';
import { component } from '../angular-component';
import type { Zoo } from './place';
import type { WidgetId } from './widgets';

/** Mounts one Angular component for each template; `state` is the zoo's. */
export async function placeAngular(
  zoo: Zoo,
  templates: Partial<Record<WidgetId, string>>,
  imports: unknown[],
  lists: Record<string, unknown>,
): Promise<void> {
  const app = await createApplication();
  for (const [id, template] of Object.entries(templates)) {
    const type = component(
      {
        selector: `zoo-${id}`,
        template,
        imports: imports as Component['imports'],
        schemas: [CUSTOM_ELEMENTS_SCHEMA],
      },
      class {
        state = zoo.state;
        constructor() {
          Object.assign(this, lists);
        }
      },
    );
    const view = createComponent(type, {
      environmentInjector: app.injector,
      hostElement: zoo.place(id as WidgetId),
    });
    app.attachView(view.hostView);
  }
}
