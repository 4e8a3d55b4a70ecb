// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Control } from '../../form/controls/control';
import type { Reading } from '../../form/read';
import { watchedBeside } from '../../form/watched-beside';

test('every shadow root around a control is watched, for rows come and go in the outer ones', () => {
  const grid = document.createElement('div').attachShadow({ mode: 'open' });
  const host = grid.appendChild(document.createElement('div'));
  const field = host.attachShadow({ mode: 'open' });
  const input = field.appendChild(document.createElement('input'));
  const reading = { dialogs: new Set(), controls: [{ element: input, parts: [input] } as Partial<Control>] };
  const watched = watchedBeside(reading as unknown as Reading, document).map(({ root }) => root);
  expect(watched).toEqual([field, grid]);
});
