import { computed, inject, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatInputModule } from '@angular/material/input';
import { MatMenuModule } from '@angular/material/menu';
import { MatPaginatorModule, type PageEvent } from '@angular/material/paginator';
import { MatSnackBar } from '@angular/material/snack-bar';
import { MatSortModule, type Sort } from '@angular/material/sort';
import { MatTableModule } from '@angular/material/table';
import { component } from '../angular-component';
import { blankSpec, copySpec, type PracticeSpec } from '../products';
import { ConfirmDelete } from './dialogs';
import { options, product, t } from './session';
import { SpecDetail } from './spec-detail';
import { cellText, sorted } from './spec-text';

/** The specifications to read, sorted, filtered and paged; a row opens below itself to be edited. */
export const SpecTable = component(
  {
    selector: 'spec-table',
    inputs: ['ready'],
    imports: [
      FormsModule,
      MatButtonModule,
      MatInputModule,
      MatMenuModule,
      MatPaginatorModule,
      MatSortModule,
      MatTableModule,
      SpecDetail,
    ],
    template: `
      <div class="tools">
        <mat-form-field subscriptSizing="dynamic">
          <mat-label>{{ t('search') }}</mat-label>
          <input matInput [placeholder]="t('spec.name')" [ngModel]="filter()" (ngModelChange)="filterBy($event)" />
        </mat-form-field>
        <button matButton="filled" class="add" (click)="add()">{{ t('addSpec') }}</button>
      </div>
      <table mat-table class="specs" [dataSource]="rows()" multiTemplateDataRows matSort (matSortChange)="sort.set($event)">
        @for (column of texts; track column) {
          <ng-container [matColumnDef]="column">
            <th mat-header-cell mat-sort-header *matHeaderCellDef>{{ t(column) }}</th>
            <td mat-cell *matCellDef="let spec">{{ cellText(spec, column) }}</td>
          </ng-container>
        }
        <ng-container matColumnDef="operation">
          <th mat-header-cell *matHeaderCellDef>{{ t('operation') }}</th>
          <td mat-cell *matCellDef="let spec">
            <button matButton class="edit" (click)="open.set(open() === spec.key ? '' : spec.key)">{{ t('edit') }}</button>
            <button matIconButton class="more" [matMenuTriggerFor]="menu" [attr.aria-label]="t('more')">⋮</button>
            <mat-menu #menu>
              <button mat-menu-item (click)="copy(spec)">{{ t('copy') }}</button>
              <button mat-menu-item (click)="remove(spec)">{{ t('delete') }}</button>
            </mat-menu>
          </td>
        </ng-container>
        <ng-container matColumnDef="detail">
          <td mat-cell *matCellDef="let spec" [attr.colspan]="columns.length">
            @if (spec.key === open()) {
              <spec-detail [spec]="spec" [keep]="keep" [close]="close" />
            }
          </td>
        </ng-container>
        <tr mat-header-row *matHeaderRowDef="columns"></tr>
        <tr mat-row *matRowDef="let spec; columns: columns" [class.open]="spec.key === open()"></tr>
        <tr mat-row *matRowDef="let spec; columns: ['detail']" class="detail"></tr>
        <tr *matNoDataRow><td [attr.colspan]="columns.length">{{ t(ready ? 'noData' : 'loading') }}</td></tr>
      </table>
      <mat-paginator
        showFirstLastButtons
        [length]="found().length"
        [pageIndex]="page()"
        [pageSize]="size()"
        [pageSizeOptions]="[5, 10, 50]"
        (page)="turn($event)"
      />`,
  },
  class {
    t = t;
    cellText = cellText;
    ready!: boolean;
    texts = ['spec.name', 'spec.code', 'spec.billing', 'spec.price', 'spec.trial', 'status'] as const;
    columns = [...this.texts, 'operation'];
    filter = signal('');
    sort = signal<Sort>({ active: '', direction: '' });
    page = signal(0);
    size = signal(options.rows);
    /** Key of the row that is open. */
    open = signal('');
    /** A new specification that was not kept yet. */
    adding = signal<PracticeSpec | null>(null);
    dialog = inject(MatDialog);
    snackBar = inject(MatSnackBar);
    made = 0;

    specs = () => product()?.specs ?? [];
    found = computed(() => sorted(this.specs(), this.sort()).filter((spec) => this.matches(spec)));
    rows = computed(() => {
      const start = this.page() * this.size();
      const adding = this.adding();
      return [...this.found().slice(start, start + this.size()), ...(adding ? [adding] : [])];
    });
    matches = ({ fields }: PracticeSpec) =>
      String(fields['spec.name']).toLowerCase().includes(this.filter().toLowerCase());

    filterBy(words: string) {
      this.filter.set(words);
      this.page.set(0);
    }

    turn({ pageIndex, pageSize }: PageEvent) {
      this.page.set(pageIndex);
      this.size.set(pageSize);
    }

    add() {
      const spec = blankSpec(`n${++this.made}`);
      this.adding.set(spec);
      this.open.set(spec.key);
    }

    copy(spec: PracticeSpec) {
      this.put([...this.specs(), copySpec(spec, `n${++this.made}`)]);
    }

    keep = (edited: PracticeSpec) => {
      const isNew = this.adding()?.key === edited.key;
      this.put(
        isNew
          ? [...this.specs(), edited]
          : this.specs().map((one) => (one.key === edited.key ? edited : one)),
      );
      if (isNew) this.page.set(Math.ceil(this.specs().length / this.size()) - 1);
      this.close();
    };

    close = () => {
      this.adding.set(null);
      this.open.set('');
    };

    remove(spec: PracticeSpec) {
      this.dialog
        .open(ConfirmDelete)
        .afterClosed()
        .subscribe((sure) => {
          if (!sure) return;
          const before = this.specs();
          this.put(before.filter(({ key }) => key !== spec.key));
          this.snackBar
            .open(t('deleted'), t('undo'), { duration: 5_000 })
            .onAction()
            .subscribe(() => this.put(before));
        });
    }

    /** As if the server had answered with the whole list: every row is another object than before. */
    put(specs: PracticeSpec[]) {
      product.update((now) => now && { ...now, specs: JSON.parse(JSON.stringify(specs)) as PracticeSpec[] });
    }
  },
);
