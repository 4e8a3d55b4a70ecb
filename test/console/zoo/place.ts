import type { WidgetId } from './widgets';

/** What a library's page gets: places to put its widgets into, and the state they are bound to. */
export interface Zoo {
  state: Record<string, unknown>;
  place(id: WidgetId): HTMLElement;
}
