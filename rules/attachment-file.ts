import { chosenFile, endingOf, inMegabytes, MEGABYTE } from './facts/file';
import { seenInPart } from './facts/sources';
import { defineRule } from './rule';

const LARGEST = 20 * MEGABYTE;
const DOCUMENTS = ['zip', 'doc', 'docx', 'pdf', 'ppt', 'pptx'];
const ATTACHMENTS = [
  { field: 'userGuide', endings: [...DOCUMENTS, 'rar'], id: 'user_guide_type' },
  { field: 'certificate', endings: DOCUMENTS, id: 'certificate_type' },
] as const;

/** Type and size of the user guide and the certificate. */
export const attachmentFile = defineRule({
  id: 'attachment-file',
  scope: 'product',
  levels: { cn: 'warning' },
  source: seenInPart('files of a product'),
  locksReleased: false,
  fields: ['userGuide', 'certificate'],
  check(released, edited, report) {
    for (const { field, endings, id } of ATTACHMENTS) {
      const file = chosenFile(field, released.fields[field], edited.fields[field]);
      if (!file) continue;
      const at = { field };
      if (!endings.includes(endingOf(file))) report({ at, message: { id } });
      if ((file.size ?? 0) > LARGEST) {
        report({ at, message: { id: 'too_big', args: [inMegabytes(file.size ?? 0)] } });
      }
    }
  },
});
