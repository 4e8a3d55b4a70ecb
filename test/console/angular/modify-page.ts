import { inject, type OnDestroy, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatExpansionModule } from '@angular/material/expansion';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { MatSnackBar } from '@angular/material/snack-bar';
import { component } from '../angular-component';
import { productOf } from '../products';
import { BasicPanel } from './basic-panel';
import { Preview } from './dialogs';
import { SeoPanel } from './seo-panel';
import { ServicePanel } from './service-panel';
import { options, practice, product, route, t } from './session';
import { SpecTable } from './spec-table';

/** The form in an accordion: one panel open at a time, each drawn when it is first opened. */
export const ModifyPage = component(
  {
    selector: 'modify-page',
    imports: [
      MatButtonModule,
      MatExpansionModule,
      MatProgressBarModule,
      BasicPanel,
      SeoPanel,
      ServicePanel,
      SpecTable,
    ],
    template: `
      <div class="crumbs">
        <a [href]="'#/' + from">{{ t(from === 'products' ? 'myProducts' : 'myApplications') }}</a> / {{ t('modify') }}
      </div>
      @if (product(); as one) {
        <mat-accordion>
          @for (panel of panels; track panel; let first = $first) {
            <mat-expansion-panel [expanded]="first">
              <mat-expansion-panel-header><mat-panel-title>{{ t(panel) }}</mat-panel-title></mat-expansion-panel-header>
              <ng-template matExpansionPanelContent>
                @switch (panel) {
                  @case ('basic') { <basic-panel [fields]="one.fields" /> }
                  @case ('seo') { <seo-panel [fields]="one.fields" /> }
                  @case ('service') { <service-panel [fields]="one.fields" /> }
                  @case ('specs') { <spec-table [ready]="ready()" /> }
                }
              </ng-template>
            </mat-expansion-panel>
          }
        </mat-accordion>
        <div class="foot">
          <button matButton="filled" (click)="send('submissions')">{{ t('submit') }}</button>
          <button matButton="outlined" (click)="preview()">{{ t('preview') }}</button>
          <button matButton="outlined" (click)="send('savedDrafts')">{{ t('saveDraft') }}</button>
        </div>
      } @else {
        <mat-progress-bar mode="indeterminate" />
      }`,
  },
  class implements OnDestroy {
    t = t;
    product = product;
    ready = signal(false);
    panels = ['basic', 'seo', 'service', 'specs'] as const;
    from = route().page;
    dialog = inject(MatDialog);
    snackBar = inject(MatSnackBar);
    timers: ReturnType<typeof setTimeout>[];

    constructor() {
      const loaded = productOf(route().id ?? '');
      this.timers = [
        setTimeout(() => loaded && product.set({ ...loaded, specs: [] }), options.delay),
        setTimeout(() => {
          product.update((now) => now && { ...now, specs: loaded?.specs ?? [] });
          this.ready.set(true);
        }, options.delay + options.specDelay),
      ];
    }

    ngOnDestroy() {
      this.timers.forEach(clearTimeout);
      product.set(null);
    }

    preview() {
      this.dialog.open(Preview, { data: product()?.fields });
    }

    send(to: 'submissions' | 'savedDrafts') {
      const state = practice.state();
      if (!state) return;
      practice[to].push(state);
      this.snackBar.open(t(to === 'submissions' ? 'sent' : 'draftSaved'), undefined, { duration: 3_000 });
      if (to === 'submissions') location.hash = `#/${this.from}`;
    }
  },
);
