import { inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { component } from '../angular-component';
import { textOfHtml } from '../practice';
import type { PracticeFields } from '../products';
import { t } from './session';

/** Asks before a specification is deleted. */
export const ConfirmDelete = component(
  {
    imports: [MatDialogModule, MatButtonModule],
    template: `
      <h2 mat-dialog-title>{{ t('delete') }}</h2>
      <mat-dialog-content>{{ t('deleteSpec') }}</mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton mat-dialog-close>{{ t('cancel') }}</button>
        <button matButton="filled" [mat-dialog-close]="true">{{ t('delete') }}</button>
      </mat-dialog-actions>`,
  },
  class {
    t = t;
  },
);

/** The product as the storefront will show it, in short. */
export const Preview = component(
  {
    imports: [MatDialogModule, MatButtonModule],
    template: `
      <h2 mat-dialog-title>{{ fields.name }}</h2>
      <mat-dialog-content>
        <p>{{ fields.overview }}</p>
        <p>{{ description }}</p>
      </mat-dialog-content>
      <mat-dialog-actions align="end"><button matButton mat-dialog-close>{{ t('cancel') }}</button></mat-dialog-actions>`,
  },
  class {
    t = t;
    fields = inject<PracticeFields>(MAT_DIALOG_DATA);
    description = textOfHtml(String(this.fields.description));
  },
);
