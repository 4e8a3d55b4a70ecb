import { ChangeDetectorRef, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { FileInfo } from '../../../form/product';
import { component } from '../angular-component';
import { fileInfo } from '../file-info';
import type { PracticeFields } from '../products';
import type { TextKey } from '../texts';
import { t } from './session';

/** A file to choose behind a button, its name beside it. */
export const FileButton = component(
  {
    selector: 'file-button',
    inputs: ['label', 'hint', 'accept', 'fields'],
    imports: [MatButtonModule],
    template: `
      <p class="label">{{ t(label) }}</p>
      <input #chosen type="file" hidden [accept]="accept" (change)="take(chosen.files?.[0])" />
      <button type="button" matButton="outlined" (click)="chosen.click()">{{ t('upload') }}</button>
      <span class="file">{{ file()?.file }}</span>
      <p class="hint">{{ t(hint) }}</p>`,
  },
  class {
    t = t;
    label!: 'logo' | 'userGuide' | 'certificate';
    hint!: TextKey;
    accept = '';
    fields!: PracticeFields;
    changes = inject(ChangeDetectorRef);
    file = () => this.fields[this.label] as FileInfo | null;
    async take(file?: File) {
      if (!file) return;
      this.fields[this.label] = await fileInfo(file);
      this.changes.markForCheck();
    }
  },
);
