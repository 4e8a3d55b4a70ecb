import { render } from 'preact';
import * as z from 'zod/mini';
import { Compare } from '../../components/compare/Compare';
import { language, say, t } from '../../components/words/words';
import { faultOf } from '../../drafts/fault';
import { comparisonOf } from './comparison-of';

// Extension pages may not compile code, and must not even try.
z.config({ jitless: true });

async function start(): Promise<void> {
  document.documentElement.lang = language();
  const asked = new URLSearchParams(location.search);
  const comparison = await comparisonOf(asked.get('draft') ?? '', asked.get('version') ?? undefined);
  document.title = `${t('ui.compare.title')} · ${comparison.product}`;
  render(
    <Compare
      comparison={comparison}
      now={Date.now()}
      copy={(text) => navigator.clipboard.writeText(text)}
      print={() => window.print()}
    />,
    document.body,
  );
}

start().catch((error) => {
  const sentence = say(`fault.${faultOf(error)}`) || t('ui.compare.missing');
  render(
    <p class="fault" role="alert">
      {sentence}
    </p>,
    document.body,
  );
});
