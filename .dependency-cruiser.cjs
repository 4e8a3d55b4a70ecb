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
