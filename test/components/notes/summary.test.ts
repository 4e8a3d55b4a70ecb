// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { finding, mount } from './view';

afterEach(() => {
  for (const host of document.querySelectorAll('redline-root')) host.remove();
});

describe('the bar', () => {
  it('is quiet when nothing is flagged', async () => {
    const { shadow, show } = mount();
    await show({ saving: { state: 'saved', at: '2026-11-23T12:03:00' } });
    expect(shadow.querySelector('.bar')?.textContent).toBe(
      'Redlineui.page.quiet.watchingui.page.saving.saved 12:03',
    );
  });

  it('counts by level, in words for those who do not see the shapes', async () => {
    const { shadow, show } = mount();
    await show({ findings: [finding(), finding({ key: 'b' }), finding({ key: 'c', level: 'note' })] });
    expect([...shadow.querySelectorAll('.count')].map((count) => count.textContent)).toEqual([
      '2 ui.page.level.error',
      '1 ui.page.level.note',
    ]);
  });

  it.each([
    [{ state: 'saving', at: '2026-11-23T12:03:00' }, 'ui.page.saving.saved 12:03'],
    [{ state: 'saving' }, 'ui.page.saving.saving'],
    [{ state: 'unsaved', sentence: 'The disk is full.' }, 'ui.page.saving.unsaved'],
  ] as const)('says %o as %s', async (saving, text) => {
    const { shadow, show } = mount();
    await show({ saving });
    expect(shadow.querySelector('.saving')?.textContent).toBe(text);
    expect(shadow.querySelector('.strip.unsaved')?.textContent).toBe(
      'sentence' in saving ? saving.sentence : undefined,
    );
  });

  it('says what is the matter with the page', async () => {
    const { shadow, show } = mount();
    await show({ page: 'failed' });
    expect(shadow.querySelector('.strip')?.textContent).toBe('ui.page.state.failed');
  });
});

describe('the list', () => {
  it('is by specification, and by level within', async () => {
    const { shadow, show } = mount();
    const { specName: _, ...product } = finding({ key: 'p', level: 'note', fieldName: 'Public sales' });
    await show({
      folded: false,
      findings: [
        finding({ key: 'w', level: 'warning' }),
        product,
        finding(),
        finding({ key: 'e', specName: 'Team' }),
      ],
    });
    expect([...shadow.querySelectorAll('.list h3')].map((heading) => heading.textContent)).toEqual([
      'Standard',
      'Team',
    ]);
    expect([...shadow.querySelectorAll('.list li')].map((li) => (li as HTMLElement).dataset.level)).toEqual([
      'error',
      'warning',
      'error',
      'note',
    ]);
  });

  it('brings a field into view, puts a value back, silences', async () => {
    const { show, button, ports } = mount();
    const one = finding();
    await show({ folded: false, findings: [one] });
    button('Trial use cannot').click();
    expect(ports.onReveal).toHaveBeenCalledWith(one);
    button('Put back').click();
    expect(ports.onFix).toHaveBeenCalledWith(one, 0);
    button('ui.page.more').click();
    await vi.waitFor(() => button('ui.page.hide').click());
    expect(ports.onHide).toHaveBeenCalledWith(one);
  });

  it('explains in place, with a source that tells nobody where it was opened', async () => {
    const { shadow, show, button } = mount();
    await show({ folded: false, findings: [finding()] });
    button('ui.page.why').click();
    await vi.waitFor(() =>
      expect(shadow.querySelector('.explanation')?.textContent).toContain('It is fixed on release.'),
    );
    const link = shadow.querySelector('a');
    expect([link?.href, link?.rel, link?.target]).toEqual([
      'https://support.huaweicloud.com/x.html',
      'noreferrer',
      '_blank',
    ]);
    expect(button('ui.page.why').getAttribute('aria-expanded')).toBe('true');
    button('ui.page.why').click();
    await vi.waitFor(() => expect(shadow.querySelector('.explanation')).toBeNull());
  });

  it('counts what was hidden in this draft, and shows it again', async () => {
    const { show, button, ports, shadow } = mount();
    await show({ folded: false, hidden: 3 });
    expect(shadow.querySelector('.unlisted')?.textContent).toBe('ui.page.hidden 3 ui.page.show_hidden');
    expect(button('Redline').textContent).toContain('ui.page.quiet.unlisted');
    button('ui.page.show_hidden').click();
    expect(ports.onShowHidden).toHaveBeenCalled();
  });

  it('counts what is switched off, with nothing to press', async () => {
    const { show, shadow } = mount();
    await show({ folded: false, off: 2 });
    expect(shadow.querySelector('.unlisted')?.textContent).toBe('ui.page.off 2');
    expect(shadow.querySelector('.unlisted button')).toBeNull();
    await show({ folded: false, off: 0 });
    expect(shadow.querySelector('.unlisted')).toBeNull();
  });

  it('leads to Compare once there is a draft to compare', async () => {
    const { show, button, ports, shadow } = mount();
    await show({ folded: false, canCompare: false });
    expect(shadow.textContent).not.toContain('ui.page.compare');
    await show({ folded: false, canCompare: true });
    button('ui.page.compare').click();
    expect(ports.onCompare).toHaveBeenCalledTimes(1);
  });

  it('leads from the reason to the whole rule', async () => {
    const { show, button, ports } = mount();
    const one = finding();
    await show({ folded: false, findings: [one] });
    button('ui.page.why').click();
    await vi.waitFor(() => button('ui.page.whole_rule'));
    button('ui.page.whole_rule').click();
    expect(ports.onWholeRule).toHaveBeenCalledExactlyOnceWith(one);
  });

  it('takes a product’s text for text', async () => {
    const { shadow, show } = mount();
    await show({ folded: false, findings: [finding({ text: '<img src=x onerror=alert(1)>' })] });
    expect(shadow.querySelector('img')).toBeNull();
  });
});

describe('by keyboard', () => {
  const press = (target: Element, key: string) =>
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));

  it('Esc folds the summary, and only an unfolded one', async () => {
    const { show, button, ports } = mount();
    await show({ folded: false, findings: [finding()] });
    press(button('Redline'), 'Escape');
    expect(ports.onFold).toHaveBeenCalledWith(true);
    ports.onFold.mockClear();
    await show({ folded: true, findings: [finding()] });
    press(button('Redline'), 'Escape');
    expect(ports.onFold).not.toHaveBeenCalled();
  });

  it('keeps its keys from the page', async () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    const { show, button } = mount();
    await show({});
    press(button('Redline'), 'a');
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });

  it('reaches everything by buttons and links', async () => {
    const { shadow, show } = mount();
    await show({ folded: false, findings: [finding()], hidden: 1, askReleased: true });
    for (const element of shadow.querySelectorAll('[class]')) {
      const acts = getComputedStyle(element).cursor === 'pointer';
      expect(!acts || element.matches('button, a, summary, button *, a *')).toBe(true);
    }
    expect(shadow.querySelector('[tabindex]')).toBeNull();
  });
});
