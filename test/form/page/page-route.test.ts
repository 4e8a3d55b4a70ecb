import { expect, test } from 'vitest';
import { routeOf } from '../../../form/page/page-route';

test.each([
  ['https://a.example.com/seller/modify?productId=88#top', 'https://a.example.com/seller/modify'],
  ['https://a.example.com/p/8842/edit', 'https://a.example.com/p/*/edit'],
  ['https://a.example.com/p/OFFI-77c1/edit', 'https://a.example.com/p/*/edit'],
  [
    'https://a.example.com/console/#/products/7/modify/step2?token=1',
    'https://a.example.com/console/#/products/*/modify/step2',
  ],
  ['https://a.example.com/v2/p/7d9e1c1a-9f9e-4a58-9be3-8b14b2f0a001', 'https://a.example.com/v2/p/*'],
  ['https://a.example.com', 'https://a.example.com/'],
])('%s is a page of %s', (address, route) => {
  expect(routeOf(address)).toBe(route);
});
