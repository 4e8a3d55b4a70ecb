// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { NotesView } from '../../../components/notes/view';
import { finding, mount, view } from './view';

afterEach(() => {
  vi.useRealTimers();
  for (const host of document.querySelectorAll('redline-root')) host.remove();
});

describe('the live region', () => {
  it('is one, polite, and speaks once the typing pauses', () => {
    vi.useFakeTimers();
    const { shadow, notes } = mount();
    const region = shadow.querySelector('[aria-live]');
    expect(shadow.querySelectorAll('[aria-live]')).toHaveLength(1);
    expect(region?.getAttribute('aria-live')).toBe('polite');
    const say = (findings: ReturnType<typeof finding>[], wait: number) => {
      notes.update(view({ findings }));
      vi.advanceTimersByTime(wait);
      return region?.textContent;
    };
    expect(say([finding({ key: 'n', level: 'note', text: 'A note.' })], 100)).toBe('');
    expect(say([finding({ key: 'n', level: 'note', text: 'A note.' }), finding()], 1000)).toBe(
      'ui.page.level.error: Trial use. Trial use cannot be switched. ui.page.standing 2',
    );
    expect(say([finding()], 1000)).toBe('ui.page.standing 1');
    expect(say([], 1000)).toBe('ui.page.nothing');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('says once that edits are not safe', () => {
    vi.useFakeTimers();
    const { shadow, notes } = mount();
    const region = shadow.querySelector('[aria-live]');
    const save = (saving: NotesView['saving']) => {
      notes.update(view({ saving }));
      vi.advanceTimersByTime(1000);
      return region?.textContent;
    };
    const unsaved = { state: 'unsaved', sentence: 'The disk is full.' } as const;
    expect(save({ state: 'saving' })).toBe('');
    expect(save(unsaved)).toBe('The disk is full.');
    if (region) region.textContent = 'heard';
    expect(save({ ...unsaved })).toBe('heard');
    expect(save({ state: 'saved', at: '2026-11-23T12:03:00Z' })).toBe('');
    expect(save(unsaved)).toBe('The disk is full.');
  });
});
