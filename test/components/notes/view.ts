import { vi } from 'vitest';
import { mountNotes } from '../../../components/notes/page-notes';
import type { NoteFinding, NotesPorts, NotesView } from '../../../components/notes/view';

/** A finding with everything a test does not care about. */
export const finding = (part: Partial<NoteFinding> = {}): NoteFinding => ({
  key: 'saas-trial-locked@s1',
  rule: 'saas-trial-locked',
  level: 'error',
  field: 'spec.trial',
  fieldName: 'Trial use',
  specName: 'Standard',
  text: 'Trial use cannot be switched.',
  whyText: 'It is fixed on release.',
  source: { title: 'Modifying Products', url: 'https://support.huaweicloud.com/x.html' },
  fixes: ['Put back “off”'],
  ...part,
});

export const view = (part: Partial<NotesView> = {}): NotesView => ({
  findings: [],
  hidden: 0,
  off: 0,
  canCompare: false,
  saving: { state: 'none' },
  page: 'watching',
  askReleased: false,
  folded: true,
  scheme: 'light',
  locale: 'en',
  submitGate: false,
  checklist: [],
  ...part,
});

export const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

/** Notes in a fresh page; texts are their keys. */
export function mount(more: Partial<NotesPorts> = {}) {
  const host = document.createElement('redline-root');
  document.documentElement.append(host);
  const shadow = host.attachShadow({ mode: 'open' });
  const spies = {
    onFix: vi.fn(),
    onReveal: vi.fn(),
    onHide: vi.fn(),
    onShowHidden: vi.fn(),
    onWholeRule: vi.fn(),
    onCompare: vi.fn(),
    onGoTo: vi.fn(),
    onDraftRead: vi.fn(),
    onFold: vi.fn(),
    onAnswerReleased: vi.fn(),
    onTeach: vi.fn(),
    onGoBack: vi.fn(),
    onSubmitAnyway: vi.fn(),
    restore: { stop: vi.fn(), undo: vi.fn(), close: vi.fn(), copy: vi.fn() },
  };
  const notes = mountNotes(shadow, {
    t: (key: string, args: readonly string[] = []) => [key, ...args].join(' '),
    anchorOf: () => undefined,
    obstacles: () => [],
    unseen: () => [],
    ...spies,
    ...more,
  });
  const show = async (part: Partial<NotesView>) => {
    notes.update(view(part));
    await frame();
    await frame();
  };
  const button = (name: string) => {
    const found = [...shadow.querySelectorAll('button')].find(
      (one) => one.textContent?.includes(name) || one.getAttribute('aria-label') === name,
    );
    if (!found) throw new Error(`No button ${name}.`);
    return found;
  };
  return { host, shadow, ports: spies, notes, show, button };
}
