/** What a pager, a caption or a line beside a table says of how much there is. */
export interface RowCount {
  rows?: number;
  pages?: number;
}

/** Numbers that count something else: one page of several, how many are shown on it, are ticked, or are allowed at most. */
const OTHER_NUMBERS = [
  /page\s*\d+(?!\s*(?:\d|of|\/))/gi,
  /\d+\s*(?:条|行|项|items|rows|entries|records)?\s*(?:\/|per)\s*(?:page|页)/gi,
  /(?:每页|(?:rows|items|entries|records|results)? per page)(?:显示)?\s*[:：]?\s*\d+\s*[条行项]?/gi,
  /\d+\s*(?:items?|rows?|项|条|个)?\s*(?:selected|已选\p{L}*)/giu,
  /(?:已选\p{L}*|selected)\s*[:：]?\s*\d+\s*[项条个]?/giu,
  /(?:up to|at most|max(?:imum)?(?: of)?|limit(?: of)?|最多\p{L}{0,4}?|上限\p{L}{0,2}?|不超过)\s*[:：]?\s*\d+/giu,
];
const PAGES = [
  /page\s*\d+\s*(?:of|\/)\s*(\d+)/i,
  /第\s*\d+\s*页?\s*[/,，、]?\s*共?\s*(\d+)\s*页/,
  /共\s*(\d+)\s*页/,
  /(\d+)\s*pages?\b/i,
];
const ROWS = [
  /\d\s*[-–—~至到]\s*\d+\s*(?:of|\/|共|,\s*共)\s*(\d[\d,]*)/i,
  /(?:total|共|总计|合计|总条数|总数|总记录数|所有条目|全部条目)\s*[:：]?\s*(\d[\d,]*)/i,
  /\bof\s+(\d[\d,]*)\b/i,
  /(\d[\d,]*)\s*(?:items|entries|records|results|rows|specifications|(?:item|record|result|row|specification)\(s\)|条|个规格|项)/i,
];

/** Reads it from the text. */
export function rowCountIn(text: string): RowCount {
  let rest = text;
  for (const other of OTHER_NUMBERS) rest = rest.replace(other, ' ');
  const pages = firstNumber(rest, PAGES);
  for (const pattern of PAGES) rest = rest.replace(pattern, ' ');
  return { rows: firstNumber(rest, ROWS), pages };
}

function firstNumber(text: string, patterns: readonly RegExp[]): number | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[1];
    if (found) return Number(found.replaceAll(',', ''));
  }
  return undefined;
}
