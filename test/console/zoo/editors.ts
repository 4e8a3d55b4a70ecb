import { createEditor } from '@wangeditor/editor';
import { exampleSetup } from 'prosemirror-example-setup';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import '@wangeditor/editor/dist/css/style.css';
import 'prosemirror-view/style/prosemirror.css';
import type { Zoo } from './place';

const LINES = ['First line', 'Second line'];

/** Editors that keep a document of their own, so that changing their elements alone would not do. */
export function open(zoo: Zoo): void {
  const start = schema.node(
    'doc',
    null,
    LINES.map((line) => schema.node('paragraph', null, [schema.text(line)])),
  );
  const view = new EditorView(zoo.place('editor'), {
    state: EditorState.create({ doc: start, plugins: exampleSetup({ schema, menuBar: false }) }),
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      zoo.state.editor = view.state.doc.textBetween(0, view.state.doc.content.size, '\n');
    },
  });
  const place = zoo.place('slate');
  place.style.border = '1px solid #ccc';
  createEditor({
    selector: place,
    html: LINES.map((line) => `<p>${line}</p>`).join(''),
    config: {
      onChange(editor) {
        zoo.state.slate = editor.getText();
      },
    },
  });
}
