import { type MatChipInputEvent, MatChipsModule } from '@angular/material/chips';
import { MatInputModule } from '@angular/material/input';
import { component } from '../angular-component';
import { t } from './session';

/** Short texts as chips, with a box for one more. */
export const ChipTexts = component(
  {
    selector: 'chip-texts',
    inputs: ['label', 'texts'],
    imports: [MatChipsModule, MatInputModule],
    template: `
      <mat-form-field>
        <mat-label>{{ label }}</mat-label>
        <mat-chip-grid #chips>
          @for (text of texts; track text) {
            <mat-chip-row (removed)="texts.splice($index, 1)">
              {{ text }}
              <button matChipRemove [attr.aria-label]="t('delete') + ' ' + text">✕</button>
            </mat-chip-row>
          }
        </mat-chip-grid>
        <input [placeholder]="t('add')" [matChipInputFor]="chips" (matChipInputTokenEnd)="add($event)" />
      </mat-form-field>`,
  },
  class {
    t = t;
    label!: string;
    texts!: string[];
    add({ value, chipInput }: MatChipInputEvent) {
      if (value.trim()) this.texts.push(value.trim());
      chipInput.clear();
    }
  },
);
