import { Component, type Type } from '@angular/core';

/** A component compiled in the page, as these pages have no Angular build step. */
export function component(options: Component, type: Type<unknown> = class {}): Type<unknown> {
  Component(options)(type);
  return type;
}
