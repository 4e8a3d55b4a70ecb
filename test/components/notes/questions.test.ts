// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { finding, mount } from './view';

afterEach(() => {
  for (const host of document.querySelectorAll('redline-root')) host.remove();
});

describe('questions', () => {
  it.each([
    ['ui.page.released.yes', true],
    ['ui.page.released.no', false],
  ])('asks whether the product is released: %s', async (name, released) => {
    const { show, button, ports } = mount();
    await show({ askReleased: true });
    button(name).click();
    expect(ports.onAnswerReleased).toHaveBeenCalledWith(released);
  });

  it('lists the errors before a submission, going back first', async () => {
    const { shadow, show, ports } = mount();
    await show({
      submitGate: true,
      findings: [finding(), finding({ key: 'w', level: 'warning', text: 'A risk.' })],
    });
    const gate = shadow.querySelector('dialog');
    expect(gate?.open).toBe(true);
    expect(gate?.textContent).toContain('Trial use cannot be switched.');
    expect(gate?.textContent).not.toContain('A risk.');
    const [back, anyway] = gate?.querySelectorAll('button') ?? [];
    back?.click();
    expect(ports.onGoBack).toHaveBeenCalledTimes(1);
    anyway?.click();
    expect(ports.onSubmitAnyway).toHaveBeenCalledTimes(1);
    expect(shadow.activeElement ?? document.activeElement).toBe(back);
    gate?.dispatchEvent(new Event('cancel', { cancelable: true }));
    expect(ports.onGoBack).toHaveBeenCalledTimes(2);
  });

  it('gives focus back to the page', async () => {
    const submit = document.body.appendChild(document.createElement('button'));
    submit.focus();
    const { shadow, show } = mount();
    await show({ submitGate: true, findings: [finding()] });
    const gate = shadow.querySelector('dialog');
    const closed = vi.spyOn(gate as HTMLDialogElement, 'close');
    await show({ submitGate: false, findings: [finding()] });
    expect(shadow.querySelector('dialog')).toBeNull();
    expect(closed).toHaveBeenCalledTimes(1);
  });

  it('lists the calls of each billing mode', async () => {
    const { shadow, show } = mount();
    await show({ folded: false, checklist: [{ mode: 'Yearly', calls: ['newInstance', 'releaseInstance'] }] });
    expect(shadow.querySelector('.checklist dl')?.textContent).toBe('YearlynewInstancereleaseInstance');
  });
});
