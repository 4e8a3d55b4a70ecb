import { FormsModule } from '@angular/forms';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatSlideToggleModule } from '@angular/material/slide-toggle';
import { component } from '../angular-component';
import type { PracticeFields } from '../products';
import { t } from './session';

/** How the product is sold and delivered. */
export const ServicePanel = component(
  {
    selector: 'service-panel',
    inputs: ['fields'],
    imports: [FormsModule, MatCheckboxModule, MatInputModule, MatRadioModule, MatSlideToggleModule],
    template: `
      <p class="label" id="public-sales">{{ t('publicSales') }} *</p>
      <mat-radio-group aria-labelledby="public-sales" [(ngModel)]="fields.publicSales">
        <mat-radio-button [value]="true">{{ t('yes') }}</mat-radio-button>
        <mat-radio-button [value]="false">{{ t('no') }}</mat-radio-button>
      </mat-radio-group>
      <mat-slide-toggle [(ngModel)]="fields.supervision">{{ t('supervision') }}</mat-slide-toggle>
      <p class="hint">{{ t('supervisionHint') }}</p>
      <mat-form-field>
        <mat-label>{{ t('productionUrl') }}</mat-label>
        <input matInput required [(ngModel)]="fields.productionUrl" />
        <mat-hint>{{ t('urlHint') }}</mat-hint>
      </mat-form-field>
      <mat-checkbox [(ngModel)]="fields.multiInstance">{{ t('multiInstance') }}</mat-checkbox>
      <mat-form-field>
        <mat-label>{{ t('deliveryDuration') }}</mat-label>
        <input matInput type="number" min="0" [ngModel]="fields.deliveryDuration" (ngModelChange)="setDuration($event)" />
        <span matTextSuffix>{{ t('days') }}</span>
      </mat-form-field>
      <mat-form-field>
        <mat-label>{{ t('support') }}</mat-label>
        <textarea matInput required rows="2" [(ngModel)]="fields.support"></textarea>
      </mat-form-field>`,
  },
  class {
    t = t;
    fields!: PracticeFields;
    /** A number box gives numbers, and nothing at all when it is empty. */
    setDuration = (days: number | null) => {
      this.fields.deliveryDuration = String(days ?? '');
    };
  },
);
