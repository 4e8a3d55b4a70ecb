import { browser } from 'wxt/browser';
import { DraftFault } from '../../drafts/fault';

/** The structure of the form in a tab as text, of the frame that shows most of one. */
export async function formReport(tabId: number): Promise<string> {
  const answers = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: ['/report.js'],
  });
  const reports = answers.flatMap(({ result }) => (typeof result === 'string' ? [result] : []));
  const [longest] = reports.sort((one, other) => other.length - one.length);
  if (!longest) throw new DraftFault('unknown');
  return longest;
}
