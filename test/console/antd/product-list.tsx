/** @jsxImportSource react */
import { Table } from 'antd';
import type { ReactElement } from 'react';
import { products } from '../products';
import { options, useWords } from './session';

const isUnreleased = (status: string) => status === 'rejected' || status === 'draft';

/** My Products, or My Applications with the products that were never released. */
export function ProductList({ page }: { page: string }): ReactElement {
  const t = useWords();
  const listed = products.filter(
    ({ status, alias }) =>
      isUnreleased(status) === (page === 'applications') && (options.huge || alias !== 'huge'),
  );
  return (
    <>
      <h1>{t(page === 'applications' ? 'myApplications' : 'myProducts')}</h1>
      <section className="card">
        <Table
          rowKey="id"
          pagination={false}
          dataSource={listed}
          columns={[
            { title: t('name'), render: (_, product) => String(product.fields.name) },
            { title: t('productId'), dataIndex: 'id' },
            { title: t('status'), render: (_, product) => t(product.status) },
            {
              title: t('operation'),
              render: (_, product) => <a href={`#/${page}/${product.id}/modify`}>{t('modify')}</a>,
            },
          ]}
        />
      </section>
    </>
  );
}
