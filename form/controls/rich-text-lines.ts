const BLOCK = /^(p|div|li|ul|ol|h[1-6]|pre|blockquote|table|tbody|tr|section|article|figure|dl|dt|dd|hr)$/;

/** The text of an editor, a line for each paragraph; no markup, no layout. */
export function linesOf(host: Element): string {
  const lines: string[] = [];
  let line: string | undefined;
  const end = (): void => {
    if (line !== undefined) lines.push(line);
    line = undefined;
  };
  const visit = (parent: Element): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const text = (node.nodeValue ?? '').replace(/[\u200b\ufeff]/g, '');
        if (text.trim() || (text && line !== undefined)) line = (line ?? '') + text;
        continue;
      }
      const element = node as Element;
      if (node.nodeType !== 1 || element.getAttribute('contenteditable') === 'false') continue;
      if (element.localName === 'br') {
        line ??= '';
        end();
      } else if (BLOCK.test(element.localName)) {
        end();
        visit(element);
        end();
      } else visit(element);
    }
  };
  visit(host);
  end();
  return lines
    .map((each) => each.replace(/[\s\u00a0]+/g, ' ').trim())
    .join('\n')
    .trim();
}
