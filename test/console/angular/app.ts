import { effect } from '@angular/core';
import { component } from '../angular-component';
import { ProductList } from './list';
import { ModifyPage } from './modify-page';
import { language, route, t } from './session';

/** The whole console: frame, list and form; the form is there as long as its route is. */
export const App = component(
  {
    selector: 'seller-console',
    imports: [ProductList, ModifyPage],
    template: `
      <header class="top">
        <strong>{{ t('console') }}</strong>
        <span class="space"></span>
        <span>{{ t('region') }}</span>
        <button type="button" id="language" (click)="switchLanguage()">{{ t('language') }}</button>
        <span>{{ t('account') }}</span>
      </header>
      <nav class="side">
        <h2>{{ t('productManagement') }}</h2>
        <a href="#/products" [class.here]="route().page === 'products'">{{ t('myProducts') }}</a>
        <a href="#/applications" [class.here]="route().page === 'applications'">{{ t('myApplications') }}</a>
      </nav>
      <main class="page">
        @if (route().action === 'modify') {
          <!-- Another product's form is another page. -->
          @for (id of [route().id]; track id) { <modify-page /> }
        } @else { <product-list /> }
      </main>`,
  },
  class {
    t = t;
    route = route;
    switchLanguage = () => language.update((now) => (now === 'en' ? 'zh' : 'en'));
    constructor() {
      effect(() => {
        document.documentElement.lang = language() === 'en' ? 'en' : 'zh-CN';
      });
    }
  },
);
