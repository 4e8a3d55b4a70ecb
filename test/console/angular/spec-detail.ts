import { FormsModule } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatInputModule } from '@angular/material/input';
import { MatSlideToggleModule } from '@angular/material/slide-toggle';
import type { Attribute, BillingMode } from '../../../form/product';
import { component } from '../angular-component';
import { MODES, type PracticeSpec } from '../products';
import { ChipTexts } from './chip-texts';
import { t } from './session';

/** One specification to edit below its row; nothing counts before Save. */
export const SpecDetail = component(
  {
    selector: 'spec-detail',
    inputs: ['spec', 'keep', 'close'],
    imports: [
      FormsModule,
      MatButtonModule,
      MatCheckboxModule,
      MatInputModule,
      MatSlideToggleModule,
      ChipTexts,
    ],
    template: `
      <mat-form-field>
        <mat-label>{{ t('spec.name') }}</mat-label>
        <input matInput required maxlength="50" [(ngModel)]="fields['spec.name']" />
      </mat-form-field>
      <fieldset>
        <legend>{{ t('spec.billing') }}</legend>
        @for (mode of modes; track mode) {
          <mat-checkbox [ngModel]="has(mode)" (ngModelChange)="offer(mode, $event)">{{ t(mode) }}</mat-checkbox>
        }
      </fieldset>
      @for (mode of offered(); track mode) {
        <mat-form-field class="number">
          <mat-label>{{ t('spec.price') }} ({{ t(mode) }})</mat-label>
          <span matTextPrefix>$&nbsp;</span>
          <input matInput type="number" min="0" [ngModel]="number('spec.price.' + mode)" (ngModelChange)="put('spec.price.' + mode, $event)" />
        </mat-form-field>
      }
      <div class="line">
        <mat-slide-toggle [(ngModel)]="fields['spec.trial']">{{ t('spec.trial') }}</mat-slide-toggle>
        @if (fields['spec.trial']) {
          <mat-form-field class="number">
            <mat-label>{{ t('spec.trialDays') }}</mat-label>
            <input matInput type="number" [ngModel]="number('spec.trialDays')" (ngModelChange)="put('spec.trialDays', $event)" />
          </mat-form-field>
        }
        <mat-slide-toggle [(ngModel)]="fields['spec.hidden']">{{ t('spec.hidden') }}</mat-slide-toggle>
      </div>
      <p class="label">{{ t('spec.quantity') }}</p>
      @for (part of parts; track part) {
        <mat-form-field class="number">
          <mat-label>{{ t(part) }}</mat-label>
          <input matInput type="number" [ngModel]="number(part)" (ngModelChange)="put(part, $event)" />
        </mat-form-field>
      }
      <p class="label">{{ t('spec.attributes') }}</p>
      @for (attribute of attributes(); track $index) {
        <div class="line attribute">
          <mat-form-field class="number">
            <mat-label>{{ t('attributeName') }}</mat-label>
            <input matInput [(ngModel)]="attribute.name" />
          </mat-form-field>
          <chip-texts [label]="t('spec.attributes')" [texts]="attribute.values" />
        </div>
      }
      <button matButton class="more" (click)="attributes().push({ name: '', values: [] })">+ {{ t('add') }}</button>
      <div class="done">
        <button matButton="filled" class="keep" (click)="keep(draft)">{{ t('ok') }}</button>
        <button matButton class="cancel" (click)="close()">{{ t('cancel') }}</button>
      </div>`,
  },
  class {
    t = t;
    modes = MODES;
    parts = ['spec.quantity.min', 'spec.quantity.max', 'spec.quantity.step'] as const;
    draft!: PracticeSpec;
    keep!: (spec: PracticeSpec) => void;
    close!: () => void;
    set spec(spec: PracticeSpec) {
      this.draft = JSON.parse(JSON.stringify(spec));
    }
    get fields() {
      return this.draft.fields;
    }
    attributes = () => this.fields['spec.attributes'] as Attribute[];
    has = (mode: BillingMode) => (this.fields['spec.billing'] as BillingMode[]).includes(mode);
    offered = () => MODES.filter(this.has);
    offer(mode: BillingMode, on: boolean) {
      this.fields['spec.billing'] = MODES.filter((one) => (one === mode ? on : this.has(one)));
    }
    /** As the box gives it back: handed a text, it would be written anew at every key, and lose the point of a decimal. */
    number(field: keyof PracticeSpec['fields']): number | null {
      return this.fields[field] === '' ? null : Number(this.fields[field]);
    }
    /** A number box gives numbers, and nothing at all when it is empty. */
    put(field: keyof PracticeSpec['fields'], value: number | null) {
      this.fields[field] = String(value ?? '');
    }
  },
);
