/** @jsxImportSource react */
import { Button, Checkbox, Drawer, Form, Input, InputNumber, Select, Space, Switch } from 'antd';
import { type ReactElement, useState } from 'react';
import type { Attribute, BillingMode } from '../../../form/product';
import { MODES, type PracticeSpec } from '../products';
import { useWords } from './session';

interface Props {
  spec: PracticeSpec;
  keep(spec: PracticeSpec): void;
  close(): void;
}

type SpecFields = PracticeSpec['fields'];

/** One specification to edit; nothing counts before Save. */
export function SpecDrawer({ spec, keep, close }: Props): ReactElement {
  const t = useWords();
  const [fields, setFields] = useState(spec.fields);
  const put = <Field extends keyof SpecFields>(field: Field, value: SpecFields[Field]) =>
    setFields((now) => ({ ...now, [field]: value }));
  const number = (field: keyof SpecFields, id?: string) => (
    <InputNumber
      {...(id && { id })}
      value={String(fields[field])}
      stringMode
      min="0"
      onChange={(value) => put(field, String(value ?? ''))}
    />
  );
  const modes = fields['spec.billing'] as BillingMode[];
  const attributes = fields['spec.attributes'] as Attribute[];
  const putAttribute = (at: number, attribute: Attribute) =>
    put(
      'spec.attributes',
      attributes.map((one, index) => (index === at ? attribute : one)),
    );
  const attributeRow = (attribute: Attribute, at: number) => (
    <Space.Compact key={`attribute ${at}`} block>
      <Input
        value={attribute.name}
        onChange={({ target }) => putAttribute(at, { ...attribute, name: target.value })}
      />
      <Select
        mode="tags"
        open={false}
        value={attribute.values}
        onChange={(values) => putAttribute(at, { ...attribute, values })}
      />
    </Space.Compact>
  );
  return (
    <Drawer
      open
      title={t(fields['spec.name'] === '' ? 'addSpec' : 'edit')}
      size={520}
      onClose={close}
      footer={
        <Space>
          <Button onClick={close}>{t('cancel')}</Button>
          <Button type="primary" onClick={() => keep({ ...spec, fields })}>
            {t('ok')}
          </Button>
        </Space>
      }
    >
      <Form layout="vertical" component="div">
        <Form.Item label={t('spec.name')} required>
          <Input
            value={String(fields['spec.name'])}
            maxLength={50}
            showCount
            onChange={({ target }) => put('spec.name', target.value)}
          />
        </Form.Item>
        <Form.Item label={t('spec.billing')} required>
          <Checkbox.Group
            value={modes}
            options={MODES.map((mode) => ({ value: mode, label: t(mode) }))}
            onChange={(chosen) =>
              put(
                'spec.billing',
                MODES.filter((mode) => chosen.includes(mode)),
              )
            }
          />
        </Form.Item>
        {modes.map((mode) => (
          <Form.Item key={mode} label={`${t('spec.price')} (${t(mode)}, USD)`} required>
            {number(`spec.price.${mode}`)}
          </Form.Item>
        ))}
        <Form.Item label={t('spec.trial')}>
          <Switch checked={fields['spec.trial'] === true} onChange={(on) => put('spec.trial', on)} />
        </Form.Item>
        {fields['spec.trial'] === true && (
          <Form.Item label={t('spec.trialDays')}>{number('spec.trialDays')}</Form.Item>
        )}
        <Form.Item label={t('spec.quantity')}>
          <Space>
            {(['min', 'max', 'step'] as const).map((part) => (
              <label key={part} htmlFor={`quantity-${part}`}>
                {t(`spec.quantity.${part}`)} {number(`spec.quantity.${part}`, `quantity-${part}`)}
              </label>
            ))}
          </Space>
        </Form.Item>
        <Form.Item label={t('spec.attributes')}>
          {attributes.map(attributeRow)}
          <Button
            type="dashed"
            onClick={() => put('spec.attributes', [...attributes, { name: '', values: [] }])}
          >
            {t('add')}
          </Button>
        </Form.Item>
        <Form.Item label={t('spec.hidden')}>
          <Switch checked={fields['spec.hidden'] === true} onChange={(on) => put('spec.hidden', on)} />
        </Form.Item>
      </Form>
    </Drawer>
  );
}
