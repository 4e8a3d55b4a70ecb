import type { Reading } from '../reading/read';
import { atOnce } from '../slices';
import { beginToFollow } from './begin-to-follow';
import type { FollowedForm, FollowPorts } from './followed-form';
import type { Memory } from './model';

/** Follows a form from its first reading on. */
export function followForm(first: Reading, memory: Memory, ports: FollowPorts): FollowedForm {
  const { form, taken } = beginToFollow(first, memory, ports);
  atOnce(taken);
  return form;
}

/**
 * The same with a first reading that is taken in slices. `follows` is called once it is, before anything else happens in
 * the form, and what it makes is given back; undefined when the form has left by then.
 */
export async function followInSlices<T>(
  first: Reading,
  memory: Memory,
  ports: FollowPorts,
  follows: (form: FollowedForm) => T,
): Promise<T | undefined> {
  const { form, taken, taking } = beginToFollow(first, memory, ports);
  let made: T | undefined;
  function* steps(): Generator<void, void> {
    yield* taken;
    made = follows(form);
  }
  await taking.begin(steps());
  return made;
}
