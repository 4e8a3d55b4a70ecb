import type { InterfaceCalls, Translate } from './view';

/** The production interfaces that KooGallery calls on submit, by billing mode; Redline calls none of them. */
export function Checklist({ calls, t }: { calls: readonly InterfaceCalls[]; t: Translate }) {
  if (calls.length === 0) return null;
  return (
    <details class="checklist">
      <summary>{t('ui.page.checklist.title')}</summary>
      <p>{t('ui.page.checklist.intro')}</p>
      <dl>
        {calls.map(({ mode, calls: names }) => (
          <div key={mode}>
            <dt>{mode}</dt>
            <dd>
              {names.map((name) => (
                <span class="call" key={name}>
                  {name}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
