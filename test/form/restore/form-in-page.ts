import { vi } from 'vitest';
import { followForm } from '../../../form/follow/follow';
import type { FollowedForm, FollowPorts } from '../../../form/follow/followed-form';
import type { Memory } from '../../../form/follow/model';
import type { FieldValue, Spec } from '../../../form/product';
import { readNow } from '../../../form/reading/read';
import { type WriteReport, writeBack } from '../../../form/restore/write-back';
import { shell } from '../dynamics/shell';

/** Nothing is kept of the product. */
export const MEMORY: Memory = { edits: new Map(), addedNames: new Set<string>(), removed: new Set<string>() };

/** Follows a form that holds these lines below what makes it a product form. */
export const followPage = (...below: Node[]): FollowedForm => followKept(MEMORY, ...below);

/** Follows such a form of a product of which this is kept. */
export function followKept(memory: Memory, ...below: Node[]): FollowedForm {
  document.body.replaceChildren(shell(...below));
  return followForm(readNow(document.body), memory, quietPorts());
}

/** Ports that nobody listens at, but these. */
export const quietPorts = (heard: Partial<FollowPorts> = {}): FollowPorts => ({
  changed: vi.fn(),
  settled: vi.fn(),
  moved: vi.fn(),
  acted: vi.fn(),
  isAnother: () => false,
  gone: vi.fn(),
  lessons: () => [],
  ...heard,
});

/** Writes values into it, by path text, measured against what it holds now. */
export async function writeInto(
  form: FollowedForm,
  edits: Record<string, FieldValue>,
  added: readonly Spec[] = [],
): Promise<WriteReport> {
  const report = await writeBack(form, {
    edits,
    added,
    removed: [],
    released: structuredClone(form.model.released),
  });
  form.stop();
  return report;
}
