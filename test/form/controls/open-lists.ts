/** Lists and calendars that stand open over the page; runs in the page. */
export function openLists(): string[] {
  const places =
    '[role=listbox],[role=dialog].popper,.ti3-drop-list-ul,.floating,md-menu,[class*=picker-panel]';
  return [...document.querySelectorAll(places)]
    .filter((each) => !each.closest('main') || each.closest('.el-popper,.mat-mdc-select-panel'))
    .filter((each) => each.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    .filter((each) => each.getBoundingClientRect().height > 0)
    .map((each) => each.className || each.localName);
}
