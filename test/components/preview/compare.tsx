import './browser-texts';
import { render } from 'preact';
import '../../../components/tokens.css';
import '../../../components/page.css';
import '../../../components/compare/compare.css';
import '../../../components/compare/compare-media.css';
import { Compare } from '../../../components/compare/Compare';
import { compareDraft } from '../../../components/words/lines';
import { SAMPLE } from '../../rules/sample';

const about =
  'Keeps a copy of every file on your servers and gives it back within minutes. Copies are encrypted before they leave the server, and kept in a second region. Every restore is written to a log that auditors can read.';
const released = structuredClone(SAMPLE);
Object.assign(released.fields, {
  description: about,
  highlights: ['Ready in a day', 'Runs in eleven regions'],
});

/** Released against a draft that has something of every kind. */
const comparison = {
  product: 'Cloud Backup',
  savedAt: '2026-11-23T11:55:00Z',
  releasedSeenAt: '2026-11-01T08:00:00Z',
  parts: compareDraft(released, {
    edits: {
      name: 'Cloud Backup Pro',
      version: 'V2.1',
      description: about
        .replace('within minutes', 'within seconds')
        .replace('a second region', 'three regions'),
      highlights: ['Ready in an hour', 'Runs in eleven regions', 'Support in English and Chinese'],
      publicSales: false,
      logo: { file: 'logo-2026.png', size: 18_204 },
      'spec.name@basic': 'Starter',
      'spec.billing@basic': ['yearly', 'monthly'],
      'spec.price.yearly@basic': '112.50',
      'spec.price.monthly@standard': '27',
      'spec.attributes@premium': [{ name: 'Users', values: ['10', '50', '100'] }],
    },
    added: [
      {
        key: 'n1',
        state: 'new',
        fields: {
          'spec.name': 'Team',
          'spec.billing': ['monthly'],
          'spec.price.monthly': '45.00',
          'spec.trial': true,
        },
      },
    ],
    removed: ['lifetime'],
  }),
};

render(
  <Compare
    comparison={comparison}
    now={Date.parse('2026-11-23T12:00:00Z')}
    copy={async () => {}}
    print={() => {}}
  />,
  document.body,
);
