import { effect, Injectable } from '@angular/core';
import { MatPaginatorIntl } from '@angular/material/paginator';
import { language } from './session';

/** The paginator's words in the language shown. */
export class PagerWords extends MatPaginatorIntl {
  constructor() {
    super();
    effect(() => {
      const isEnglish = language() === 'en';
      this.itemsPerPageLabel = isEnglish ? 'Items per page:' : '每页条数：';
      this.nextPageLabel = isEnglish ? 'Next page' : '下一页';
      this.previousPageLabel = isEnglish ? 'Previous page' : '上一页';
      this.firstPageLabel = isEnglish ? 'First page' : '首页';
      this.lastPageLabel = isEnglish ? 'Last page' : '末页';
      this.changes.next();
    });
  }

  override getRangeLabel = (page: number, size: number, total: number): string => {
    const [first, last] = [Math.min(page * size + 1, total), Math.min((page + 1) * size, total)];
    return language() === 'en'
      ? `${first} – ${last} of ${total}`
      : `第 ${first} - ${last} 条，共 ${total} 条`;
  };
}
Injectable()(PagerWords);
