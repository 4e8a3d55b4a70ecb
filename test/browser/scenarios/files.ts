import type { FileField } from '../harness/form-driver';
import type { SampleFile } from './sample-files';
import type { Scenario } from './scenario';

const choose = (field: FileField, sample: SampleFile) =>
  ({
    product: 'saas',
    act: (form, seller) => form.attach(field, seller.file(sample)),
  }) satisfies Partial<Scenario>;

/** The logo and the attachments. */
export const files: readonly Scenario[] = [
  { name: 'a logo of the right size', ...choose('logo', 'logo-120.png'), flags: [] },
  { name: 'a logo that is too large', ...choose('logo', 'logo-200.png'), flags: ['logo-file logo'] },
  { name: 'a logo that is no PNG', ...choose('logo', 'logo-120.bmp'), flags: ['logo-file logo'] },
  {
    name: 'a user guide of a wrong type',
    ...choose('userGuide', 'guide.txt'),
    site: 'cn',
    flags: ['attachment-file userGuide'],
  },
  { name: 'a user guide of any type, where that is free', ...choose('userGuide', 'guide.txt'), flags: [] },
  { name: 'a packed user guide', ...choose('userGuide', 'papers.rar'), site: 'cn', flags: [] },
  {
    name: 'a certificate packed the wrong way',
    ...choose('certificate', 'papers.rar'),
    site: 'cn',
    flags: ['attachment-file certificate'],
  },
  {
    name: 'a certificate that is too large',
    ...choose('certificate', 'large.pdf'),
    site: 'cn',
    flags: ['attachment-file certificate'],
  },
];
