import { findOption, isVisible, LIST, leavesIn, scrollTo } from './list-options';
import { plain } from './page-text';
import { innermost, press, pressSlowly, strike, tellFocus } from './press';
import { PATIENCE, settled, until } from './until';

/** Tells which of the texts that can be chosen are meant. */
export type Pick = (options: readonly string[]) => string[];

/** A select's list while it is open. */
export interface OpenList {
  /** Presses the option of this text; false when the list has none that can be chosen. */
  choose(text: string): Promise<boolean>;
  /** Whether the list is there, or comes with what was just typed. */
  comes(): Promise<boolean>;
  /**
   * Waits until some of the options' texts are those that are meant; empty when none are. `beside`: what is chosen, which
   * some lists of several leave out.
   */
  pick(meant: Pick, beside: readonly string[]): Promise<string[]>;
  /** A list of one choice closes itself; pressing its opener again could open it anew. */
  close(closesItself: boolean): Promise<void>;
}

/** So many turns a page gets for a first sign of a list, each of a frame at least. */
const TURNS = 12;

/** So many turns a list gets between its first sign and the first press on it. */
const OPENING = 2;

/** The list that a combobox names by id, when the page holds it; one that was taken out of the page has none. */
export function ownList(opener: Element): HTMLElement | null {
  const id = opener.getAttribute('aria-controls') ?? opener.getAttribute('aria-owns');
  const root = opener.getRootNode() as Partial<Document>;
  return (id && root.getElementById?.(id)) || null;
}

/**
 * Opens a select as a person does. The list is whatever the page adds or reveals, wherever it stands. `takesTyping`: one
 * press is enough, since what is typed then opens the list that a select of texts has.
 */
export async function openList(
  opener: HTMLElement,
  element: HTMLElement,
  takesTyping: boolean,
): Promise<OpenList> {
  const revealed = watchRevealed(opener, element);
  let last: Element | undefined;
  const isOpen = (): boolean =>
    opener.hasAttribute('aria-expanded')
      ? opener.getAttribute('aria-expanded') === 'true'
      : last
        ? isVisible(last)
        : revealed.places().some(isVisible);
  const find = (text: string): HTMLElement | undefined => findOption(revealed.places(), text, element);

  const shows = (): boolean => revealed.places().some(isVisible);
  const isClosed = (): boolean => opener.getAttribute('aria-expanded') === 'false';
  /** An opener that goes on saying that it is closed brings no list; any other gets all the time that lists take. */
  const opens = async (): Promise<boolean> => {
    for (let turn = 0; turn < TURNS && isClosed() && !shows(); turn++) await settled();
    return isClosed() ? shows() : Boolean(await until(opener, shows, PATIENCE));
  };
  if (opener.getAttribute('aria-expanded') !== 'true')
    press(placeToOpen(isUndrawn(opener, element) ? element : opener));
  let isThere = await opens();
  if (!isThere && !takesTyping && isClosed()) {
    await pressSlowly(opener);
    isThere = await opens();
  }
  if (!isThere && !takesTyping) {
    tellFocus(opener, true);
    strike(opener, 'ArrowDown');
    isThere = await opens();
  }
  let isMute = false;
  return {
    async comes() {
      // What brought no list once is not waited for with the next text.
      if (!isThere && !isMute) isThere = Boolean(await until(opener, shows, PATIENCE / 2));
      isMute = !isThere;
      return isThere;
    },
    async choose(text) {
      const drawn =
        (await until(opener, () => find(text), isThere ? PATIENCE / 2 : 0)) ??
        (await scrollTo(opener, revealed.places(), () => find(text)));
      if (!drawn) return false;
      // Some show their options before they take a press on them.
      for (let turn = 0; !last && turn < OPENING; turn++) await settled();
      const found = drawn.isConnected ? drawn : find(text);
      if (!found) return false;
      last = found;
      const shown = opener.textContent;
      const isReleased = press(found);
      await settled();
      // A list may take the first release for that of the press that opened it.
      if (!isReleased && isVisible(found) && opener.textContent === shown) {
        press(found);
        await settled();
      }
      return true;
    },
    async pick(meant, beside) {
      const look = (): string[] | false => {
        const texts = [...leavesIn(revealed.places(), element)].map((leaf) => plain(leaf.textContent));
        const found = texts.length > 0 ? meant([...new Set([...texts, ...beside])].filter(Boolean)) : [];
        return found.length > 0 && found;
      };
      return (await until(opener, look, PATIENCE / 2)) ?? [];
    },
    async close(closesItself) {
      const closed = (patience: number) => until(opener, () => !isOpen(), patience);
      let isClosed = await closed(last && closesItself ? PATIENCE : 0);
      // Beside the control, so that a dialog around it takes it for a press inside. A list may hear of it only once it has
      // come in full, and Escape may close the dialog, too.
      for (let times = 0; !isClosed && times < 2; times++) {
        press(element.parentElement ?? element);
        isClosed = await closed(PATIENCE / 4);
      }
      if (!isClosed) strike(opener, 'Escape');
      // Lists fade out; the next one must not be mistaken for this one.
      await until(opener, () => !last || !isVisible(last), PATIENCE / 2);
      revealed.stop();
    },
  };
}

/** Whether a select only stands behind its box, for keys and assistive tools: nobody can press it or type into it. */
export function isUndrawn(opener: Element, element: Element): boolean {
  const [own, box] = [opener, element].map((one) => one.getBoundingClientRect()) as [DOMRect, DOMRect];
  return box.width > 1 && box.height > 1 && (own.width <= 1 || own.height <= 1);
}

/** The innermost part, unless that is an option, or of a tag, which may keep a press for itself. */
function placeToOpen(opener: HTMLElement): HTMLElement {
  if (opener.matches('[role=listbox]')) return opener;
  const place = innermost(opener);
  const tag = place.closest<HTMLElement>('a, [class*=tag], [class*=chip], [class*=label]');
  return tag && tag !== opener && opener.contains(tag) && tag.querySelector(MARK) ? opener : place;
}

const MARK = '[class*=close],[class*=remove],[class*=delete]';

/** Gathers what the page adds or changes from now on, apart from what holds the opener itself. */
function watchRevealed(opener: HTMLElement, element: HTMLElement): { places(): HTMLElement[]; stop(): void } {
  const changed = new Set<Node>();
  const observer = new MutationObserver((records) => {
    for (const record of records)
      for (const node of record.type === 'attributes' ? [record.target] : record.addedNodes)
        changed.add(node);
  });
  // A style may reveal the widget's own list without a change of the list itself.
  const hidden = Array.from(element.querySelectorAll(LIST)).filter((list) => !isVisible(list));
  const root = opener.getRootNode();
  for (const each of new Set([opener.ownerDocument, root]))
    observer.observe(each, { subtree: true, childList: true, attributes: true });
  // The options of a web component stand in its host, in front of the shadow root.
  const { host } = root as ShadowRoot;
  return {
    places: () =>
      [ownList(opener), host, ...hidden, ...changed].filter(
        (node): node is HTMLElement =>
          node?.nodeType === 1 && (node as Element).isConnected && !node.contains(opener),
      ),
    stop: () => observer.disconnect(),
  };
}
