/** @jsxImportSource react */
import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { type ReactElement, useEffect, useState } from 'react';
import type { Language } from '../texts';
import { ModifyPage } from './modify-page';
import { ProductList } from './product-list';
import { LanguageContext, options, useRoute, useWords } from './session';

/** The whole console: frame, list and form. */
export function App(): ReactElement {
  const [language, setLanguage] = useState<Language>(options.language);
  useEffect(() => {
    document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
  }, [language]);
  return (
    <LanguageContext value={language}>
      <ConfigProvider locale={language === 'en' ? enUS : zhCN}>
        <Frame switchLanguage={() => setLanguage(language === 'en' ? 'zh' : 'en')} />
      </ConfigProvider>
    </LanguageContext>
  );
}

function Frame({ switchLanguage }: { switchLanguage: () => void }): ReactElement {
  const t = useWords();
  const { page, id, action } = useRoute();
  const here = (name: string) => (page === name ? 'here' : '');
  return (
    <>
      <header className="top">
        <strong>{t('console')}</strong>
        <span className="space" />
        <span>{t('region')}</span>
        <button type="button" id="language" onClick={switchLanguage}>
          {t('language')}
        </button>
        <span>{t('account')}</span>
      </header>
      <nav className="side">
        <h2>{t('productManagement')}</h2>
        <a href="#/products" className={here('products')}>
          {t('myProducts')}
        </a>
        <a href="#/applications" className={here('applications')}>
          {t('myApplications')}
        </a>
      </nav>
      <main className="page">
        {id && action === 'modify' ? (
          <ModifyPage key={id} id={id} from={page} />
        ) : (
          <ProductList page={page} />
        )}
      </main>
    </>
  );
}
