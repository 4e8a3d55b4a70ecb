// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { keepHeight, reserveHeight } from '../../entrypoints/popup/opening-height';

const reserved = () => document.body.style.minHeight;

/** The popup was drawn this high, and is closed. */
function drawn(height: number): void {
  vi.spyOn(document.body, 'offsetHeight', 'get').mockReturnValue(height);
  keepHeight();
}

beforeEach(() => {
  localStorage.clear();
  document.body.style.minHeight = '';
});

test('the first popup is as high as its content', () => {
  reserveHeight();
  expect(reserved()).toBe('');
});

test('the next one opens as high as the last was, until its own content is drawn', () => {
  drawn(420);
  reserveHeight();
  expect(reserved()).toBe('420px');
  drawn(300);
  expect(reserved()).toBe('');
});

test.each([
  ['more than browsers show', '7740', '600px'],
  ['what is no height', 'tall', ''],
])('of %s is reserved what a popup can have', (_, kept, height) => {
  localStorage.setItem('popupHeight', kept);
  reserveHeight();
  expect(reserved()).toBe(height);
});

test('a browser that keeps nothing of the kind opens the popup all the same', () => {
  vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });
  reserveHeight();
  drawn(420);
  expect(reserved()).toBe('');
});
