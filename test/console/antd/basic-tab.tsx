/** @jsxImportSource react */
import { Button, Collapse, Form, Input, Select } from 'antd';
import type { ReactElement } from 'react';
import type { FileInfo } from '../../../form/product';
import { METHODS, type PracticeFields } from '../products';
import { FileUpload } from './file-upload';
import { FrameEditor } from './frame-editor';
import type { Put } from './put';
import { useWords } from './session';

/** Product and SEO information; the latter behind a panel that is closed at first. */
export function BasicTab({ fields, put }: { fields: PracticeFields; put: Put }): ReactElement {
  const t = useWords();
  const cases = fields.cases as string[];
  const seo = (['seo.title', 'seo.keywords', 'seo.description'] as const).map((field) => (
    <Form.Item key={field} label={t(field)}>
      <Input value={String(fields[field])} onChange={({ target }) => put(field, target.value)} />
    </Form.Item>
  ));
  const caseRow = (value: string, index: number) => (
    <div key={`case ${index}`}>
      <Input
        value={value}
        onChange={({ target }) =>
          put(
            'cases',
            cases.map((one, at) => (at === index ? target.value : one)),
          )
        }
      />
      <Button
        type="link"
        onClick={() =>
          put(
            'cases',
            cases.filter((_, at) => at !== index),
          )
        }
      >
        {t('delete')}
      </Button>
    </div>
  );
  return (
    <>
      <Form.Item label={t('deliveryMethod')} required>
        <Select
          value={fields.deliveryMethod}
          options={METHODS.map((method) => ({ value: method, label: t(method) }))}
          onChange={(method) => put('deliveryMethod', method)}
        />
      </Form.Item>
      <Form.Item label={t('name')} required tooltip={t('nameHint')}>
        <Input
          value={String(fields.name)}
          maxLength={64}
          showCount
          onChange={({ target }) => put('name', target.value)}
        />
      </Form.Item>
      <Form.Item label={t('version')} required extra={t('versionHint')}>
        <Input value={String(fields.version)} onChange={({ target }) => put('version', target.value)} />
      </Form.Item>
      <Form.Item label={t('logo')} required extra={t('logoHint')}>
        <FileUpload file={fields.logo as FileInfo | null} onChange={(file) => put('logo', file)} />
      </Form.Item>
      <Form.Item label={t('overview')} required>
        <Input.TextArea
          value={String(fields.overview)}
          rows={3}
          onChange={({ target }) => put('overview', target.value)}
        />
      </Form.Item>
      <Form.Item label={t('description')} required>
        <FrameEditor html={String(fields.description)} onChange={(html) => put('description', html)} />
      </Form.Item>
      <Form.Item label={t('highlights')}>
        <Select
          mode="tags"
          open={false}
          suffixIcon={null}
          value={fields.highlights as string[]}
          onChange={(texts) => put('highlights', texts)}
        />
      </Form.Item>
      <Form.Item label={t('cases')} className="cases">
        {cases.map(caseRow)}
        <Button type="dashed" className="add" onClick={() => put('cases', [...cases, ''])}>
          {t('add')}
        </Button>
      </Form.Item>
      <Form.Item label={t('userGuide')} required extra={t('fileHint')}>
        <FileUpload file={fields.userGuide as FileInfo | null} onChange={(file) => put('userGuide', file)} />
      </Form.Item>
      <Form.Item label={t('certificate')} extra={t('fileHint')}>
        <FileUpload
          file={fields.certificate as FileInfo | null}
          onChange={(file) => put('certificate', file)}
        />
      </Form.Item>
      <Collapse items={[{ key: 'seo', label: t('seo'), children: seo }]} />
    </>
  );
}
