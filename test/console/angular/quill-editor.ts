import { type AfterViewInit, ElementRef, inject } from '@angular/core';
import Quill from 'quill';
import { component } from '../angular-component';
import type { PracticeFields } from '../products';

/** The description in Quill. */
export const QuillEditor = component(
  { selector: 'quill-editor', inputs: ['fields'], template: '<div class="area"></div>' },
  class implements AfterViewInit {
    fields!: PracticeFields;
    host = inject<ElementRef<HTMLElement>>(ElementRef);
    ngAfterViewInit() {
      const area = this.host.nativeElement.querySelector<HTMLElement>('.area');
      if (!area) return;
      const editor = new Quill(area, {
        theme: 'snow',
        modules: { toolbar: [['bold', 'italic'], [{ list: 'bullet' }], ['link']] },
      });
      editor.setContents(editor.clipboard.convert({ html: String(this.fields.description) }), 'silent');
      editor.on('text-change', () => {
        this.fields.description = editor.root.innerHTML;
      });
    }
  },
);
