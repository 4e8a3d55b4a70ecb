import { MatButtonModule } from '@angular/material/button';
import { MatTableModule } from '@angular/material/table';
import { component } from '../angular-component';
import { products } from '../products';
import { options, route, t } from './session';

/** My Products, or My Applications with the products that were never released. */
export const ProductList = component(
  {
    selector: 'product-list',
    imports: [MatTableModule, MatButtonModule],
    template: `
      <h1>{{ t(page() === 'applications' ? 'myApplications' : 'myProducts') }}</h1>
      <section class="card">
        <table mat-table [dataSource]="listed()">
          <ng-container matColumnDef="name">
            <th mat-header-cell *matHeaderCellDef>{{ t('name') }}</th>
            <td mat-cell *matCellDef="let one">{{ one.fields.name }}</td>
          </ng-container>
          <ng-container matColumnDef="id">
            <th mat-header-cell *matHeaderCellDef>{{ t('productId') }}</th>
            <td mat-cell *matCellDef="let one">{{ one.id }}</td>
          </ng-container>
          <ng-container matColumnDef="status">
            <th mat-header-cell *matHeaderCellDef>{{ t('status') }}</th>
            <td mat-cell *matCellDef="let one">{{ t(one.status) }}</td>
          </ng-container>
          <ng-container matColumnDef="operation">
            <th mat-header-cell *matHeaderCellDef>{{ t('operation') }}</th>
            <td mat-cell *matCellDef="let one">
              <a matButton [href]="'#/' + page() + '/' + one.id + '/modify'">{{ t('modify') }}</a>
            </td>
          </ng-container>
          <tr mat-header-row *matHeaderRowDef="columns"></tr>
          <tr mat-row *matRowDef="let one; columns: columns"></tr>
        </table>
      </section>`,
  },
  class {
    t = t;
    columns = ['name', 'id', 'status', 'operation'];
    page = () => (route().page === 'applications' ? 'applications' : 'products');
    listed = () =>
      products.filter(
        ({ status, alias }) =>
          (status === 'rejected' || status === 'draft') === (this.page() === 'applications') &&
          (options.huge || alias !== 'huge'),
      );
  },
);
