// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { pageScheme } from '../../../components/notes/scheme';

const form = document.createElement('form');

beforeEach(() => {
  document.body.replaceChildren(form);
  document.body.style.backgroundColor = '';
  document.documentElement.style.backgroundColor = '';
  form.style.backgroundColor = '';
});

it.each([
  ['rgb(255, 255, 255)', 'light'],
  ['rgb(242, 243, 245)', 'light'],
  ['rgb(23, 24, 28)', 'dark'],
  ['rgb(37, 43, 58)', 'dark'],
])('reads a page of %s as %s', (colour, scheme) => {
  document.body.style.backgroundColor = colour;
  expect(pageScheme(document, form)).toBe(scheme);
});

it('reads the paper behind the form before the page around it', () => {
  document.body.style.backgroundColor = 'rgb(20, 20, 20)';
  form.style.backgroundColor = 'rgb(255, 255, 255)';
  expect(pageScheme(document, form)).toBe('light');
});

it('sees through what is transparent', () => {
  document.body.style.backgroundColor = 'rgb(20, 20, 20)';
  form.style.backgroundColor = 'rgba(255, 255, 255, 0.1)';
  expect(pageScheme(document, form)).toBe('dark');
});

it('takes a page without any colour for light', () => {
  expect(pageScheme(document, form)).toBe('light');
});
