import { FormsModule } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { component } from '../angular-component';
import { METHODS, type PracticeFields } from '../products';
import { ChipTexts } from './chip-texts';
import { FileButton } from './file-button';
import { QuillEditor } from './quill-editor';
import { t } from './session';

/** What the product is; labels float in the outlines of their fields. */
export const BasicPanel = component(
  {
    selector: 'basic-panel',
    inputs: ['fields'],
    imports: [
      FormsModule,
      MatButtonModule,
      MatInputModule,
      MatSelectModule,
      ChipTexts,
      FileButton,
      QuillEditor,
    ],
    template: `
      <mat-form-field>
        <mat-label>{{ t('deliveryMethod') }}</mat-label>
        <mat-select [(ngModel)]="fields.deliveryMethod" required>
          @for (method of methods; track method) { <mat-option [value]="method">{{ t(method) }}</mat-option> }
        </mat-select>
      </mat-form-field>
      <mat-form-field>
        <mat-label>{{ t('name') }}</mat-label>
        <input matInput required maxlength="64" [(ngModel)]="fields.name" />
        <mat-hint>{{ t('nameHint') }}</mat-hint>
        <mat-hint align="end">{{ $any(fields.name).length }} / 64</mat-hint>
      </mat-form-field>
      <mat-form-field>
        <mat-label>{{ t('version') }}</mat-label>
        <input matInput required [(ngModel)]="fields.version" [placeholder]="t('versionHint')" />
      </mat-form-field>
      <file-button label="logo" hint="logoHint" accept="image/png" [fields]="fields" />
      <mat-form-field>
        <mat-label>{{ t('overview') }}</mat-label>
        <textarea matInput required rows="3" [(ngModel)]="fields.overview"></textarea>
      </mat-form-field>
      <p class="label">{{ t('description') }}</p>
      <quill-editor [fields]="fields" />
      <chip-texts [label]="t('highlights')" [texts]="$any(fields.highlights)" />
      <p class="label">{{ t('cases') }}</p>
      <div class="cases">
        @for (one of cases; track $index) {
          <mat-form-field subscriptSizing="dynamic">
            <input matInput [attr.aria-label]="t('cases') + ' ' + ($index + 1)" [(ngModel)]="cases[$index]" />
            <button matIconButton matSuffix [attr.aria-label]="t('delete')" (click)="cases.splice($index, 1)">✕</button>
          </mat-form-field>
        }
        <button matButton class="more" (click)="cases.push('')">+ {{ t('add') }}</button>
      </div>
      <file-button label="userGuide" hint="fileHint" [fields]="fields" />
      <file-button label="certificate" hint="fileHint" [fields]="fields" />`,
  },
  class {
    t = t;
    methods = METHODS;
    fields!: PracticeFields;
    get cases() {
      return this.fields.cases as string[];
    }
  },
);
