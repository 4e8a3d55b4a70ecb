/** @jsxImportSource react */
import { Breadcrumb, Button, Form, Modal, message, Spin, Tabs } from 'antd';
import { type ReactElement, useEffect, useState } from 'react';
import { type PracticeProduct, productOf } from '../products';
import { BasicTab } from './basic-tab';
import type { Put } from './put';
import { ServiceTab } from './service-tab';
import { editing, options, practice, useWords } from './session';
import { SpecTab } from './spec-tab';

/** The form in three tabs; a tab is in the page once it was visited. */
export function ModifyPage({ id, from }: { id: string; from: string }): ReactElement {
  const t = useWords();
  const [product, setProduct] = useState<PracticeProduct | null>(null);
  const [ready, setReady] = useState(false);
  editing.product = product;

  useEffect(() => {
    const loaded = productOf(id);
    const timers = [
      setTimeout(() => setProduct(loaded ? { ...loaded, specs: [] } : null), options.delay),
      setTimeout(() => {
        if (loaded) setProduct((now) => now && { ...now, specs: loaded.specs });
        setReady(true);
      }, options.delay + options.specDelay),
    ];
    return () => {
      timers.forEach(clearTimeout);
      editing.product = null;
    };
  }, [id]);

  if (!product) return <Spin className="card" />;

  const put: Put = (field, value) =>
    setProduct((now) => now && { ...now, fields: { ...now.fields, [field]: value } });
  const send = (to: 'submissions' | 'savedDrafts') => {
    const state = practice.state();
    if (!state) return;
    practice[to].push(state);
    message.success(t(to === 'submissions' ? 'sent' : 'draftSaved'));
    if (to === 'submissions') location.hash = `#/${from}`;
  };
  return (
    <Form
      layout="horizontal"
      labelCol={{ flex: '240px' }}
      wrapperCol={{ flex: '560px' }}
      labelAlign="left"
      component="div"
    >
      <Breadcrumb
        className="crumbs"
        items={[
          { title: <a href={`#/${from}`}>{t(from === 'applications' ? 'myApplications' : 'myProducts')}</a> },
          { title: t('modify') },
        ]}
      />
      <section className="card">
        <Tabs
          items={[
            { key: 'basic', label: t('basic'), children: <BasicTab fields={product.fields} put={put} /> },
            {
              key: 'service',
              label: t('service'),
              children: <ServiceTab fields={product.fields} put={put} />,
            },
            {
              key: 'specs',
              label: t('specs'),
              children: (
                <SpecTab
                  specs={product.specs}
                  ready={ready}
                  change={(make) => setProduct((now) => now && { ...now, specs: make(now.specs) })}
                />
              ),
            },
          ]}
        />
      </section>
      <div className="foot">
        <Button type="primary" onClick={() => send('submissions')}>
          {t('submit')}
        </Button>
        <Button onClick={() => Modal.info({ title: t('preview'), content: String(product.fields.overview) })}>
          {t('preview')}
        </Button>
        <Button onClick={() => send('savedDrafts')}>{t('saveDraft')}</Button>
      </div>
    </Form>
  );
}
