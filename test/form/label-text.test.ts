import { expect, test } from 'vitest';
import { wordIndex } from '../../form/folded-label';
import { readLabel } from '../../form/label-text';
import { BUTTON_WORDS } from '../../form/labels';

const buttonOf = wordIndex(BUTTON_WORDS);

test.each([
  ['确 定', 'confirm'],
  ['取 消', 'cancel'],
  ['提 交', 'submit'],
  ['删 除', 'remove'],
])('a button whose characters are spaced apart: %s', (text, kind) => {
  expect(buttonOf(text)).toBe(kind);
});

test.each([
  ['YearlyPrice', 'spec.price.yearly'],
  ['Monthly Price', 'spec.price.monthly'],
  ['TrialDays', 'spec.trialDays'],
  ['免费试用天数', 'spec.trialDays'],
  ['免费试用期', 'spec.trialDays'],
])('a label whose parts lost the space between them: %s', (text, field) => {
  expect(readLabel(text)).toEqual({ kind: 'field', field });
});

test.each([
  ['Price (Pay-per-use, USD)', 'spec.price.pay-per-use'],
  ['Pay-per-Use Price', 'spec.price.pay-per-use'],
  ['One-time price (USD)', 'spec.price.one-time'],
  ['价格（包年，元）', 'spec.price.yearly'],
  ['包月价格（元/月）', 'spec.price.monthly'],
  ['Yearly Price (USD/year)', 'spec.price.yearly'],
  ['Monthly Fee (per month)', 'spec.price.monthly'],
  ['Yearly Price (USD per seat, before tax)', 'spec.price.yearly'],
])('the price of a billing mode: %s', (text, field) => {
  expect(readLabel(text)).toEqual({ kind: 'field', field });
});

test.each([
  ['Whether service supervision is involved', 'supervision'],
  ['Enable free trial', 'spec.trial'],
  ['Trial supported (required)', 'spec.trial'],
  ['是否提供试用', 'spec.trial'],
  ['免费试用', 'spec.trial'],
  ['是否支持免费试用', 'spec.trial'],
  ['允许免费试用', 'spec.trial'],
  ['是否需要服务监管', 'supervision'],
])('a yes-or-no field asked for in other words: %s', (text, field) => {
  expect(readLabel(text)).toEqual({ kind: 'field', field });
});

test.each(['Support price', 'Enable description', '允许', 'Provide version', '是否价格'])(
  'no yes-or-no field: %s',
  (text) => {
    expect(readLabel(text)).toBeUndefined();
  },
);

test.each(['包月价格（元/年）', 'Yearly Price (USD/month)', '包年价格（按月计费）'])(
  'a price whose words do not agree: %s',
  (text) => {
    expect(readLabel(text)).toBeUndefined();
  },
);

test.each(['确 认 书', 'PriceList', 'YearlyReport', 'iPhone'])('no more is read into %s', (text) => {
  expect(buttonOf(text)).toBeUndefined();
  expect(readLabel(text)).toBeUndefined();
});
