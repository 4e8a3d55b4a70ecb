import { Details, type FindingActions, LevelSign, marks, type Unfolded, Ways } from './finding';
import { LEVELS } from './levels';
import type { NoteFinding } from './view';

interface Props {
  findings: readonly NoteFinding[];
  /** Keys of the findings that have a note beside their field; the others carry their attributes here. */
  placed: ReadonlySet<string>;
  /** Nobody sees the list: only what has no note beside its field is there, and only its text. */
  folded: boolean;
  unfolded: Unfolded;
  actions: FindingActions & { onReveal(finding: NoteFinding): void };
}

/** Every finding, by specification and then by level; a press brings its field into view. */
export function SummaryList(props: Props) {
  const { findings, placed, folded, unfolded, actions } = props;
  const { t } = actions;
  if (findings.length === 0) return <p class="nothing">{t('ui.page.nothing')}</p>;
  if (folded) return <FoldedList {...props} />;
  return (
    <div class="list">
      {[...bySpecification(findings)].map(([spec, entries]) => (
        <section key={spec}>
          {spec && <h3>{spec}</h3>}
          <ul>
            {entries.map((finding) => {
              const parts = { finding, id: `list:${finding.key}`, unfolded, actions };
              return (
                <li key={finding.key} {...(!placed.has(finding.key) && marks(finding))}>
                  <button type="button" class="entry" onClick={() => actions.onReveal(finding)}>
                    <span class="heading">
                      <LevelSign finding={finding} t={t} />
                      <span class="field">{finding.fieldName}</span>
                    </span>
                    <span class="text">{finding.text}</span>
                  </button>
                  <Ways {...parts} />
                  <Details {...parts} />
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}

const FoldedList = ({ findings, placed }: Props) => (
  <ul>
    {findings
      .filter(({ key }) => !placed.has(key))
      .map((finding) => (
        <li key={finding.key} {...marks(finding)}>
          {finding.text}
        </li>
      ))}
  </ul>
);

/** Findings of the product first, then each specification in the order it first appears. */
function bySpecification(findings: readonly NoteFinding[]): Map<string, NoteFinding[]> {
  const groups = new Map<string, NoteFinding[]>();
  const byLevel = LEVELS.flatMap((level) => findings.filter((finding) => finding.level === level));
  for (const finding of byLevel) {
    const spec = finding.specName ?? '';
    const group = groups.get(spec);
    if (group) group.push(finding);
    else groups.set(spec, [finding]);
  }
  return groups;
}
