import { FormsModule } from '@angular/forms';
import { MatInputModule } from '@angular/material/input';
import { component } from '../angular-component';
import type { PracticeFields } from '../products';
import { t } from './session';

/** What search engines are told. */
export const SeoPanel = component(
  {
    selector: 'seo-panel',
    inputs: ['fields'],
    imports: [FormsModule, MatInputModule],
    template: `
      @for (field of names; track field) {
        <mat-form-field>
          <mat-label>{{ t(field) }}</mat-label>
          <input matInput [(ngModel)]="fields[field]" />
        </mat-form-field>
      }`,
  },
  class {
    t = t;
    fields!: PracticeFields;
    names = ['seo.title', 'seo.keywords', 'seo.description'] as const;
  },
);
