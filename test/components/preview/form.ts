import type { NoteFinding } from '../../../components/notes/view';

type Words = Record<string, string>;

/** Builds a page of a console around a mock form; fields carry `data-place`, the path that findings name. */
export function buildConsole(scene: string, words: Words, findings: readonly NoteFinding[]): void {
  document.body.append(
    make('header', { textContent: 'KooGallery' }),
    make('div', { className: 'columns' }, [
      make(
        'nav',
        {},
        ['overview', 'products', 'applications', 'drafts', 'orders'].map((key) =>
          make('a', {
            textContent: words[key],
            href: `/${key}`,
            className: key === 'products' ? 'here' : '',
          }),
        ),
      ),
      make('main', {}, [
        make('p', { className: 'crumbs', textContent: words.crumbs }),
        ...sheets(scene, words, findings),
      ]),
    ]),
    make('div', { className: 'actions' }, [
      make('button', { textContent: words.saveDraft }),
      make('button', { textContent: words.submit }),
    ]),
  );
  if (scene === 'dialog' || scene === 'pair') openDialog(words);
}

function sheets(scene: string, words: Words, findings: readonly NoteFinding[]): Element[] {
  if (scene === 'table') return [specifications(words)];
  return scene.startsWith('rules-') ? [oneEach(words, findings)] : [basics(words), business(words)];
}

/** A field for every finding. */
const oneEach = (words: Words, findings: readonly NoteFinding[]) =>
  make('section', { className: 'sheet spread' }, [
    make('h1', { textContent: words.modify }),
    ...findings.map(({ key, fieldName, specName }) =>
      row([specName, fieldName].filter(Boolean).join(' · '), text(key, '')),
    ),
  ]);

const basics = (words: Words) =>
  make('section', { className: 'sheet' }, [
    make('h1', { textContent: words.modify }),
    make('h2', { textContent: words.basic }),
    row(words.name, text('name', 'CloudDesk V2.1')),
    row(words.version, text('version', '2.1')),
    row(words.overview, text('overview', words.overviewText, 'wide')),
    row(
      words.description,
      make('textarea', { className: 'wide', value: words.overviewText }, [], 'description'),
    ),
    row(words.publicSales, yesNo('publicSales', words, false)),
  ]);

const business = (words: Words) =>
  make('section', { className: 'sheet' }, [
    make('h2', { textContent: words.service }),
    row(words.supervision, yesNo('supervision', words, false), words.supervisionHint),
    row(words.productionUrl, text('productionUrl', 'http://10.0.0.8/produce', 'wide')),
    row(words.support, text('support', '7 × 24', 'wide')),
    row(words.duration, text('deliveryDuration', '3')),
  ]);

function specifications(words: Words) {
  const names = [
    'Basic',
    'Standard',
    'Standard plus',
    'Team',
    'Team plus',
    'Business',
    'Enterprise',
    'Campus',
  ];
  const columns = [words.specName, words.billing, words.yearly, words.monthly, words.trial, words.operation];
  return make('section', { className: 'sheet' }, [
    make('h2', { textContent: words.specifications }),
    make('table', {}, [
      make(
        'tr',
        {},
        columns.map((textContent) => make('th', { textContent })),
      ),
      ...names.map((name, index) =>
        make('tr', {}, [
          cell(text(`spec.name@${name}`, name)),
          cell(
            make(
              'span',
              { className: 'choice' },
              [words.yearly, words.monthly, words.once].map((label, mode) =>
                check('checkbox', label, mode === 0 || (mode === 2 && name === 'Team')),
              ),
              `spec.billing@${name}`,
            ),
          ),
          cell(text(`spec.price.yearly@${name}`, String((index + 1) * 120))),
          cell(text(`spec.price.monthly@${name}`, index < 3 ? '' : String((index + 1) * 12))),
          cell(toggle(`spec.trial@${name}`, name === 'Standard' || name === 'Campus')),
          cell(make('button', { className: 'link', textContent: words.delete })),
        ]),
      ),
    ]),
  ]);
}

function openDialog(words: Words) {
  const dialog = make('dialog', {}, [
    make('h2', { textContent: words.editSpec }),
    row(words.specName, text('spec.name@Standard', 'Standard')),
    row(words.trial, toggle('spec.trial@Standard', true)),
    row(words.yearly, text('spec.price.yearly@Standard', '0')),
    make('div', { className: 'buttons' }, [
      make('button', { textContent: words.cancel }),
      make('button', { textContent: words.ok }),
    ]),
  ]) as HTMLDialogElement;
  document.body.append(dialog);
  dialog.showModal();
}

const cell = (child: Element) => make('td', {}, [child]);

const row = (label: string | undefined, control: Element, hint?: string) =>
  make('div', { className: 'row' }, [
    make('span', { textContent: label }),
    make('div', {}, [control, ...(hint ? [make('p', { textContent: hint })] : [])]),
  ]);

const text = (place: string, value: string | undefined, className = '') =>
  make('input', { type: 'text', value, className, ariaLabel: place }, [], place);

const toggle = (place: string, on: boolean) =>
  make(
    'button',
    { className: 'toggle', role: 'switch', ariaChecked: String(on), ariaLabel: place },
    [],
    place,
  );

const check = (type: string, label: string | undefined, checked: boolean) =>
  make('label', {}, [make('input', { type, checked }), label ?? '']);

const yesNo = (place: string, words: Words, yes: boolean) =>
  make(
    'span',
    { className: 'choice' },
    [check('radio', words.yes, yes), check('radio', words.no, !yes)],
    place,
  );

function make(tag: string, props: object, children: (Element | string)[] = [], place?: string): HTMLElement {
  const element = Object.assign(document.createElement(tag), props);
  element.append(...children);
  if (place) element.dataset.place = place;
  return element;
}
