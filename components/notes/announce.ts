import type { NoteFinding, NotesView, Translate } from './view';

/** Typing goes on for a while after a finding appears; one sentence after the pause is enough. */
const PAUSE = 800;

/** Speaks through one polite live region, once things have settled: the first new finding and how many there are, and that edits are not safe. */
export function announcer(region: HTMLElement, t: Translate) {
  let heard: Heard = { findings: [], unsaved: undefined, restored: undefined };
  let now = heard;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const speak = () => {
    timer = undefined;
    const unsaved = now.unsaved === heard.unsaved ? undefined : now.unsaved;
    const restored = now.restored === heard.restored ? undefined : now.restored;
    const text = [
      restored,
      unsaved,
      isSame(now, heard) ? undefined : sentence(now.findings, heard.findings, t),
    ];
    heard = now;
    region.textContent = text.filter(Boolean).join(' ');
  };

  return {
    hear({ findings, saving, restore }: Pick<NotesView, 'findings' | 'saving' | 'restore'>) {
      const unsaved = saving.state === 'unsaved' ? saving.sentence : undefined;
      const restored = restore?.kind === 'done' ? restore.sentence : undefined;
      if (findings === now.findings && unsaved === now.unsaved && restored === now.restored) return;
      now = { findings, unsaved, restored };
      clearTimeout(timer);
      const isQuiet = unsaved === heard.unsaved && restored === heard.restored;
      timer = isQuiet && isSame(now, heard) ? undefined : setTimeout(speak, PAUSE);
    },
    stop: () => clearTimeout(timer),
  };
}

interface Heard {
  findings: readonly NoteFinding[];
  unsaved: string | undefined;
  restored: string | undefined;
}

const keysOf = (findings: readonly NoteFinding[]): Set<string> => new Set(findings.map(({ key }) => key));

/** Whether the same findings stand, whatever their order. */
function isSame(one: Heard, other: Heard): boolean {
  const keys = keysOf(other.findings);
  return keys.size === keysOf(one.findings).size && one.findings.every(({ key }) => keys.has(key));
}

function sentence(standing: readonly NoteFinding[], before: readonly NoteFinding[], t: Translate): string {
  const heard = keysOf(before);
  const fresh = standing.filter(({ key }) => !heard.has(key));
  const first = fresh.find(({ level }) => level === 'error') ?? fresh[0];
  const count =
    standing.length === 0 ? t('ui.page.nothing') : t('ui.page.standing', [String(standing.length)]);
  if (!first) return count;
  return `${t(`ui.page.level.${first.level}`)}: ${first.fieldName}. ${first.text} ${count}`;
}
