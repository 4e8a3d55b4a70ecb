/** The rooms of the project, and what each may import (docs/architecture.md). */
const rooms = [
  'entrypoints',
  'form',
  'rules',
  'drafts',
  'components',
  'locales',
  'messages',
  'test',
  'scripts',
];

/** Room → rooms it may import code from; types are listed in `typesFrom`. */
const codeFrom = {
  form: [],
  rules: [],
  drafts: [],
  components: [],
  messages: ['drafts', 'form'],
};
const typesFrom = {
  form: [],
  rules: ['form'],
  drafts: ['form'],
  components: ['form', 'rules', 'drafts', 'messages'],
  messages: ['drafts', 'form', 'rules'],
};
/** The one module of `form/` that is plain data: the model. */
const MODEL = '^form/product\\.ts$';

/** The rooms within `form/`, from the ground up: each may import those before it; the last two stand side by side. */
const inForm = [
  'controls',
  'parts',
  'naming',
  'tables',
  'fields',
  'specs',
  'reading',
  'page',
  'others',
  'follow',
  '(restore|teach)',
];

const others = (room, allowed) => rooms.filter((name) => name !== room && !allowed.includes(name));

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    ...Object.keys(codeFrom).flatMap((room) => [
      {
        name: `${room}-imports-code`,
        severity: 'error',
        from: { path: `^${room}/` },
        to: {
          path: `^(${others(room, codeFrom[room]).join('|')})/`,
          pathNot: MODEL,
          dependencyTypesNot: ['type-only'],
        },
      },
      {
        name: `${room}-imports-types`,
        severity: 'error',
        from: { path: `^${room}/` },
        to: { path: `^(${others(room, typesFrom[room]).join('|')})/`, dependencyTypes: ['type-only'] },
      },
    ]),
    ...inForm.map((room, at) => ({
      name: `form-${room}-imports-upwards`,
      severity: 'error',
      from: { path: `^form/${room}/` },
      to: { path: `^form/(${inForm.slice(at + 1).join('|')})/` },
    })),
    {
      name: 'form-ground-imports-upwards',
      comment: 'The model, the words, and the page as one tree know of no room.',
      severity: 'error',
      from: { path: '^form/[^/]+$' },
      to: { path: '^form/[^/]+/' },
    },
    {
      name: 'form-restore-and-teach-are-apart',
      severity: 'error',
      from: { path: '^form/(restore|teach)/' },
      to: { path: '^form/(restore|teach)/', pathNot: '^form/$1/' },
    },
    {
      name: 'pure-rooms-have-no-browser',
      comment: 'Rules are plain functions of plain data.',
      severity: 'error',
      from: { path: '^rules/' },
      to: { path: 'node_modules/(wxt|webextension-polyfill|preact|idb|@webext-core)' },
    },
    {
      name: 'no-tests-in-the-product',
      severity: 'error',
      from: { pathNot: '^(test|scripts)/' },
      to: { path: '^(test|scripts)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
