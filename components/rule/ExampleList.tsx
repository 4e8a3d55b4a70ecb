import { say, t } from '../words/words';
import type { Example } from './example';
import { factText, placeText } from './fact-text';

interface Props {
  title: string;
  examples: Example[];
  /** Where the rule's texts stand in the locale. */
  texts: string;
}

/** Edits of the sample product, with what is said of each. */
export const ExampleList = ({ title, examples, texts }: Props) => (
  <section>
    <h2>{title}</h2>
    <ol class="examples">
      {examples.map((example) => (
        <li key={JSON.stringify(example)}>
          {[...aboutOf(example), ...example.facts.map(factText)].map((line) => (
            <p key={line}>{line}</p>
          ))}
          {example.findings.map(({ at, level, message, args }) => (
            <p class="finding" data-level={level} key={`${at.field} ${at.spec} ${message} ${args}`}>
              <strong>{say(`ui.page.level.${level}`)}</strong>{' '}
              {t('ui.compare.line_value', [placeText(at), say(`${texts}.${message}`, args)])}
            </p>
          ))}
        </li>
      ))}
    </ol>
  </section>
);

const aboutOf = ({ site, unreleased }: Example): string[] => [
  ...(site ? [say(`ui.options.site_${site}`)] : []),
  ...(unreleased ? [t('ui.rule.unreleased')] : []),
];
