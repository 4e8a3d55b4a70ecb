/** @jsxImportSource react */
import { Form, Input, InputNumber, Radio, Select, Switch } from 'antd';
import type { ReactElement } from 'react';
import type { PracticeFields } from '../products';
import type { Put } from './put';
import { useWords } from './session';

/** How the product is sold and delivered. */
export function ServiceTab({ fields, put }: { fields: PracticeFields; put: Put }): ReactElement {
  const t = useWords();
  return (
    <>
      <Form.Item label={t('publicSales')} required>
        <Radio.Group value={fields.publicSales} onChange={({ target }) => put('publicSales', target.value)}>
          <Radio value={true}>{t('yes')}</Radio>
          <Radio value={false}>{t('no')}</Radio>
        </Radio.Group>
      </Form.Item>
      <Form.Item label={t('supervision')} required tooltip={t('supervisionHint')}>
        <Select
          value={fields.supervision ? 'yes' : 'no'}
          options={(['yes', 'no'] as const).map((value) => ({ value, label: t(value) }))}
          onChange={(value) => put('supervision', value === 'yes')}
        />
      </Form.Item>
      <Form.Item label={t('productionUrl')} required>
        <Input
          value={String(fields.productionUrl)}
          onChange={({ target }) => put('productionUrl', target.value)}
        />
      </Form.Item>
      <Form.Item label={t('multiInstance')}>
        <Switch checked={fields.multiInstance === true} onChange={(on) => put('multiInstance', on)} />
      </Form.Item>
      <Form.Item label={t('deliveryDuration')} required>
        <InputNumber
          value={String(fields.deliveryDuration)}
          stringMode
          min="0"
          suffix={t('days')}
          onChange={(value) => put('deliveryDuration', String(value ?? ''))}
        />
      </Form.Item>
      <Form.Item label={t('support')} required>
        <Input.TextArea
          value={String(fields.support)}
          rows={2}
          onChange={({ target }) => put('support', target.value)}
        />
      </Form.Item>
    </>
  );
}
