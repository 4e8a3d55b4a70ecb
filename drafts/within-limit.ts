import { faultOf } from './fault';
import type { SaveResult } from './save';

/** The answer to a save; when it throws, fails, or takes longer than the limit, the fault. */
export function withinLimit(limit: number, send: () => Promise<SaveResult>): Promise<SaveResult> {
  return new Promise((resolve) => {
    const settle = (result: SaveResult) => {
      clearTimeout(timer);
      resolve(result);
    };
    const timer = setTimeout(settle, limit, { saved: false, fault: 'background_gone' });
    answer(send).then(settle);
  });
}

/** An async function, because a dead context throws at once instead of rejecting. */
async function answer(send: () => Promise<SaveResult>): Promise<SaveResult> {
  try {
    return await send();
  } catch (error) {
    return { saved: false, fault: faultOf(error) };
  }
}
