import type { PracticeSpec } from '../../products';
import type { FormScene } from '../scene';
import { editorOf } from './editor';
import type { SpecList } from './list';
import { ask } from './overlay';

/** Opens a specification in a dialog or a drawer; what is typed there counts once it is confirmed. */
export function editInOverlay(scene: FormScene, list: SpecList, spec: PracticeSpec): void {
  const values: PracticeSpec['fields'] = structuredClone(spec.fields);
  const isNew = !scene.product.specs.includes(spec);
  ask(scene, {
    title: scene.word(isNew ? 'addSpec' : 'edit'),
    content: editorOf(scene, { key: spec.key, values, settled: () => {} }),
    drawer: scene.is.specs === 'drawer',
    hasRole: scene.is.overlayRole === 'dialog',
    confirm: () => {
      Object.assign(spec.fields, values);
      if (isNew) list.add(spec);
      else scene.redrawSpecs();
    },
  });
}
