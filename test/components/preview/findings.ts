import type { NoteFinding } from '../../../components/notes/view';
import { PRODUCT_FINDINGS, type Row } from './product-findings';
import { SECOND_FINDINGS, SPEC_FINDINGS } from './spec-findings';

const TRIAL = SPEC_FINDINGS.slice(0, 1);
const ROWS: Record<string, Row[]> = {
  form: PRODUCT_FINDINGS,
  table: SPEC_FINDINGS,
  dialog: TRIAL,
  pair: [...TRIAL, ...SECOND_FINDINGS],
};

/** The findings of a scene in a language. */
export function findingsFor(scene: string, language: string): NoteFinding[] {
  const rows = ROWS[scene] ?? [];
  return rows.map(([rule, level, field, en, zh, specName]) => {
    const [text = '', whyText = '', fieldName = '', ...fixes] = language === 'en' ? en : zh;
    const key = `${rule}@${specName ?? ''}`;
    const url = 'https://support.huaweicloud.com/intl/en-us/usermanual-marketplace/index.html';
    const source = { title: 'Modifying Products', ...(level === 'error' && { url }) };
    const summaryOnly = rule === 'takes-effect-after-approval';
    return {
      key,
      rule,
      level,
      field,
      fieldName,
      text,
      whyText,
      source,
      fixes,
      summaryOnly,
      ...(specName && { specName }),
    };
  });
}
