import './browser-texts';
import { mountNotes } from '../../../components/notes/page-notes';
import { pageScheme } from '../../../components/notes/scheme';
import type { NotesView } from '../../../components/notes/view';
import './console.css';
import './fields.css';
import { findingsFor } from './findings';
import { buildConsole } from './form';
import { partOf } from './rule-findings';
import { WORDS } from './words';

declare const MESSAGES: Record<string, Record<string, string>>;

const query = new URLSearchParams(location.search);
const scene = query.get('scene') ?? 'form';
const language = query.get('language') ?? 'en';
document.documentElement.classList.toggle('dark', query.get('scheme') === 'dark');
const findings = query.has('quiet')
  ? []
  : scene.startsWith('rules-')
    ? partOf(scene)
    : findingsFor(scene, language);
buildConsole(scene, WORDS[language] ?? {}, findings);

const host = document.createElement('redline-root');
document.documentElement.append(host);
const show = (part: Partial<NotesView>) => {
  view = { ...view, ...part };
  notes.update(view);
};
const without = (key: string) => show({ findings: view.findings.filter((finding) => finding.key !== key) });

let view: NotesView = {
  findings,
  hidden: query.has('quiet') ? 0 : 2,
  off: query.has('quiet') ? 0 : 1,
  canCompare: !query.has('quiet'),
  ...(query.has('draft') && { draftSaved: ['my-applications', 'drafts'] as const }),
  saving: query.has('unsaved')
    ? {
        state: 'unsaved',
        sentence:
          MESSAGES[language]?.['fault.quota'] ?? 'The disk is full. Free some space; Redline keeps trying.',
      }
    : { state: 'saved', at: '2026-11-23T12:03:00' },
  page: 'watching',
  product: 'CloudDesk',
  askReleased: query.has('ask'),
  folded: !query.has('open'),
  scheme: pageScheme(document),
  locale: language.replace('_', '-'),
  submitGate: query.has('gate'),
  checklist: query.has('gate')
    ? [
        {
          mode: WORDS[language]?.yearly ?? '',
          calls: [
            'newInstance',
            'queryInstance',
            'refreshInstance',
            'updateInstanceStatus',
            'releaseInstance',
          ],
        },
        { mode: WORDS[language]?.once ?? '', calls: ['newInstance', 'queryInstance', 'releaseInstance'] },
      ]
    : [],
};
const notes = mountNotes(host.attachShadow({ mode: 'open' }), {
  t: (key, args = []) =>
    (MESSAGES[language]?.[key] ?? key).replace(/\$(\d)/g, (_, index) => args[Number(index) - 1] ?? ''),
  anchorOf: ({ key, field, specName }) =>
    document.querySelector<HTMLElement>(`[data-place=${JSON.stringify(key)}]`) ??
    document.querySelector<HTMLElement>(
      field === 'spec' ? 'table' : `[data-place="${specName ? `${field}@${specName}` : field}"]`,
    ) ??
    undefined,
  obstacles: () => document.querySelectorAll('input, textarea, select, button, nav a, label'),
  onFix: (finding) => without(finding.key),
  onReveal: ({ field }) =>
    document.querySelector(`[data-place^="${field}"]`)?.scrollIntoView({ block: 'center' }),
  onHide: (finding) => without(finding.key),
  onShowHidden: () => show({ hidden: 0 }),
  onWholeRule: () => {},
  onCompare: () => {},
  onGoTo: () => {},
  onDraftRead: () => show({ draftSaved: undefined }),
  onFold: (folded) => show({ folded }),
  onAnswerReleased: () => show({ askReleased: false }),
  unseen: () => [],
  onTeach: () => {},
  onGoBack: () => show({ submitGate: false }),
  onSubmitAnyway: () => show({ submitGate: false }),
  restore: { stop() {}, undo() {}, close() {}, copy() {} },
});
notes.update(view);
Object.assign(window, { notes, show, view: () => view });
