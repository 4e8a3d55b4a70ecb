import { classTest } from '../controls/class-words';
import type { Control } from '../controls/control';
import { foldLabel } from '../folded-label';
import type { Reading } from '../reading/read';
import { closest } from '../tree';

/** What looks for rows, sorts them, or says how many of them a page shows. */
const SEEKS =
  /^(?:search|filter|find|sort|query|group by|go to|jump to)\b|^(?:搜索|查找|筛选|查询|过滤|排序|跳至|前往|跳转)(?!.*[词引])|\bper page\b|\bpage size\b|每页|条\/页|^(?:rows|items|page|页)$/i;
/** What fills the whole form in from elsewhere: putting it back would write over everything else. */
const FILLS =
  /^(?:copy|import|load|fill(?: in)?|clone) from\b|^(?:从.*(?:复制|导入|填充)|复制自|引用(?:已有|历史))/i;
const TICKS_ALL = /^(?:(?:de|un)?select|check|tick) (?:all|none)\b|^(?:全选|反选|全部选中)/i;
const FOLDS =
  /^(?:show|hide|expand|collapse|display)\b.*\b(?:all|more|less|advanced|details|differences|changes|only)\b|^only (?:show )?|^(?:展开|收起|折叠|只看|仅看|仅显示|只显示|显示(?:全部|更多|高级))|^(?:dark|night) mode$|^(?:深色|夜间)模式$/i;
/** What a seller ticks to be let through, and no field of a product. */
const CONSENTS =
  /\b(?:agree|accept|consent|acknowledge|understand|have read|confirm that|terms|privacy policy)\b|同意|已阅读|阅读并|已知悉|知悉|承诺|确认以上|服务条款|隐私|remember me|记住我|(?:do not|don'?t) (?:show|remind|ask)|不再(?:显示|提示|提醒)/i;
/** A choice of everything only narrows what is shown. */
const EVERYTHING = /^(?:all(?: \p{L}+)?|any|全部.{0,6}|所有.{0,6}|不限)$/iu;
const TABS = '[role="tab"], [role="tablist"]';
const saysTabs = classTest(/(?:^|[\s_-])(?:tabs?|steps?|anchors?)(?:$|[\s_-])/i);
const PAGE_SIZE = /^\d+ ?(?:\/ ?|条|items|rows|项)/i;
const LANGUAGE =
  /^(?:(?:display |interface |page )?language|locale|(?:界面|显示|页面|切换)?语言(?:切换)?|language\s*[/／]?\s*语言)$/i;
const TONGUES =
  /^(?:english|中文|简体中文|繁體中文|繁体中文|français|deutsch|español|italiano|português|русский|日本語|한국어|العربية|ไทย|türkçe)\b/iu;

/** Whether a control changes what the page shows, or lets the seller through, and is no field of the product. */
export function changesTheView(control: Control, label: string, { tables }: Reading): boolean {
  if (SEEKS.test(label) || FILLS.test(label)) return true;
  if (control.shape === 'toggle') return TICKS_ALL.test(label) || FOLDS.test(label) || CONSENTS.test(label);
  if (control.shape !== 'choice') return false;
  if (control.parts.some((part) => closest(part, TABS)) || saysTabs(control.element)) return true;
  const value = control.read();
  const shown = typeof value === 'string' ? value.trim() : '';
  if (PAGE_SIZE.test(shown) || (LANGUAGE.test(label) && TONGUES.test(shown))) return true;
  const filters = [shown, ...(control.options?.().slice(0, 2) ?? [])].some((text) => EVERYTHING.test(text));
  return (
    filters &&
    tables.some(({ headers }) => headers.flat().some((text) => foldLabel(text) === foldLabel(label)))
  );
}
