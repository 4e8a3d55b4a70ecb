import { Component, CUSTOM_ELEMENTS_SCHEMA, createComponent, type Type } from '@angular/core';
import { createApplication } from '@angular/platform-browser';
import type { Zoo } from './place';
import type { WidgetId } from './widgets';

/** A component compiled in the page, as the zoo has no Angular build step. */
export function component(options: Component, type: Type<unknown> = class {}): Type<unknown> {
  Component(options)(type);
  return type;
}

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
