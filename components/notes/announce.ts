import type { NoteFinding, Translate } from './view';

/** Typing goes on for a while after a finding appears; one sentence after the pause is enough. */
const PAUSE = 800;

/** Speaks through one polite live region: the first new finding and how many there are, once they have settled. */
export function announcer(region: HTMLElement, t: Translate) {
  let heard = new Set<string>();
  let standing: readonly NoteFinding[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const speak = () => {
    timer = undefined;
    const text = sentence(standing, heard, t);
    heard = new Set(standing.map(({ key }) => key));
    if (text) region.textContent = text;
  };

  return {
    hear(findings: readonly NoteFinding[]) {
      if (findings === standing) return;
      standing = findings;
      const same = findings.length === heard.size && findings.every(({ key }) => heard.has(key));
      clearTimeout(timer);
      timer = same ? undefined : setTimeout(speak, PAUSE);
    },
    stop: () => clearTimeout(timer),
  };
}

function sentence(
  standing: readonly NoteFinding[],
  heard: ReadonlySet<string>,
  t: Translate,
): string | undefined {
  const fresh = standing.filter(({ key }) => !heard.has(key));
  const first = fresh.find(({ level }) => level === 'error') ?? fresh[0];
  const count =
    standing.length === 0 ? t('ui.page.nothing') : t('ui.page.standing', [String(standing.length)]);
  if (!first) return count;
  return `${t(`ui.page.level.${first.level}`)}: ${first.fieldName}. ${first.text} ${count}`;
}
