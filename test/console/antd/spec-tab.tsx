/** @jsxImportSource react */
import { Button, Popconfirm, Table } from 'antd';
import { type ReactElement, useState } from 'react';
import type { BillingMode } from '../../../form/product';
import { blankSpec, copySpec, type PracticeSpec } from '../products';
import { options, useWords } from './session';
import { SpecDrawer } from './spec-drawer';

interface Props {
  specs: PracticeSpec[];
  ready: boolean;
  change(make: (specs: PracticeSpec[]) => PracticeSpec[]): void;
}

let made = 0;

/** The specifications in a paged table to read; they are edited in a drawer. */
export function SpecTab({ specs, ready, change }: Props): ReactElement {
  const t = useWords();
  const [open, setOpen] = useState<PracticeSpec | null>(null);
  const keep = (edited: PracticeSpec) => {
    change((now) =>
      now.some(({ key }) => key === edited.key)
        ? now.map((one) => (one.key === edited.key ? edited : one))
        : [...now, edited],
    );
    setOpen(null);
  };
  const modes = (spec: PracticeSpec) => spec.fields['spec.billing'] as BillingMode[];
  const actions = (spec: PracticeSpec) => (
    <>
      <Button type="link" size="small" onClick={() => setOpen(spec)}>
        {t('edit')}
      </Button>
      <Button type="link" size="small" onClick={() => keep(copySpec(spec, `n${++made}`))}>
        {t('copy')}
      </Button>
      <Popconfirm
        title={t('deleteSpec')}
        okText={t('delete')}
        cancelText={t('cancel')}
        onConfirm={() => change((now) => now.filter(({ key }) => key !== spec.key))}
      >
        <Button type="link" size="small">
          {t('delete')}
        </Button>
      </Popconfirm>
    </>
  );
  return (
    <>
      <Button type="primary" ghost className="add" onClick={() => setOpen(blankSpec(`n${++made}`))}>
        {t('addSpec')}
      </Button>
      <Table
        className="specs"
        rowKey="key"
        loading={!ready}
        dataSource={specs}
        pagination={{
          pageSize: options.rows,
          showSizeChanger: false,
          showTotal: (total) => `${t('total')} ${total}`,
        }}
        columns={[
          { title: t('spec.name'), render: (_, spec) => String(spec.fields['spec.name']) },
          { title: t('spec.code'), dataIndex: 'code' },
          { title: t('spec.billing'), render: (_, spec) => modes(spec).map(t).join(', ') },
          {
            title: `${t('spec.price')} (USD)`,
            render: (_, spec) =>
              modes(spec)
                .map((mode) => `${t(mode)} ${spec.fields[`spec.price.${mode}`]}`)
                .join(', '),
          },
          { title: t('spec.trial'), render: (_, spec) => t(spec.fields['spec.trial'] ? 'yes' : 'no') },
          { title: t('status'), render: (_, spec) => t(spec.state) },
          { title: t('operation'), render: (_, spec) => actions(spec) },
        ]}
      />
      {open && <SpecDrawer key={open.key} spec={open} keep={keep} close={() => setOpen(null)} />}
    </>
  );
}
