import { chosenFile, endingOf, inMegabytes, MEGABYTE } from './facts/file';
import { RELEASE_DESCRIPTION } from './facts/sources';
import { defineRule } from './rule';

const SIDE = 120;
const LARGEST = 5 * MEGABYTE;

/** A logo is a PNG of 120 × 120 pixels and at most 5 MB. */
export const logoFile = defineRule({
  id: 'logo-file',
  scope: 'product',
  levels: { intl: 'warning', eu: 'warning', cn: 'warning' },
  source: RELEASE_DESCRIPTION,
  locksReleased: false,
  fields: ['logo'],
  check(released, edited, report) {
    const logo = chosenFile('logo', released.fields.logo, edited.fields.logo);
    if (!logo) return;
    const at = { field: 'logo' } as const;
    const { type, width = SIDE, height = SIDE, size = 0 } = logo;
    if (type ? type !== 'image/png' : endingOf(logo) !== 'png') report({ at, message: { id: 'type' } });
    if (width !== SIDE || height !== SIDE) {
      report({ at, message: { id: 'pixels', args: [String(width), String(height)] } });
    }
    if (size > LARGEST) report({ at, message: { id: 'too_big', args: [inMegabytes(size)] } });
  },
});
