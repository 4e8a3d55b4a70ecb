import { isShown, shortText } from '../tree';

const PANEL = '[role="tabpanel"]';
/** How far above a panel the bar of its tabs may stand beside it. */
const UP = 4;

/** What the tab of a panel says that nothing ties to it: the open one, or where every tab has a panel, its own. */
export function tabOver(panel: Element): string {
  const tabs = tabsOver(panel);
  if (isShown(panel)) return shortText(tabs.find((tab) => tab.getAttribute('aria-selected') === 'true'));
  const panels = [...(panel.parentElement?.children ?? [])].filter((one) => one.matches(PANEL));
  return panels.length === tabs.length ? shortText(tabs[panels.indexOf(panel)]) : '';
}

/** The tabs of the nearest bar before a panel. */
function tabsOver(panel: Element): Element[] {
  let node: Element | null = panel;
  for (let up = 0; node && up < UP; node = node.parentElement, up++) {
    for (let before = node.previousElementSibling; before; before = before.previousElementSibling) {
      if (before.matches(PANEL)) continue;
      const bar = before.matches('[role="tablist"]') ? before : before.querySelector('[role="tablist"]');
      if (bar) return [...bar.querySelectorAll('[role="tab"]')];
    }
  }
  return [];
}
