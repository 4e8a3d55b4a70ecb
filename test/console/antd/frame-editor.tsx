/** @jsxImportSource react */
import { type ReactElement, useEffect, useRef } from 'react';

interface Props {
  html: string;
  onChange(html: string): void;
}

/** A rich-text editor of the older kind: an editable document in a frame. */
export function FrameEditor({ html, onChange }: Props): ReactElement {
  const frame = useRef<HTMLIFrameElement>(null);
  const changed = useRef(onChange);
  changed.current = onChange;
  const first = useRef(html);

  useEffect(() => {
    const body = frame.current?.contentDocument?.body;
    if (!body) return;
    body.contentEditable = 'true';
    body.style.font = '14px sans-serif';
    const text = new DOMParser().parseFromString(first.current, 'text/html').body;
    body.replaceChildren(...text.childNodes);
    body.addEventListener('input', () => changed.current(body.innerHTML));
  }, []);
  // A frame without an address is there at once, in every browser.
  return <iframe ref={frame} className="frame-editor" title="Rich text area" />;
}
