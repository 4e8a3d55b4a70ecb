import { textWith } from '../texts';

/** This console's own names for things. */
export const antdText = textWith({
  'spec.trial': ['Free Trial', '允许试用'],
  'spec.attributes': ['Enumeration values', '枚举值'],
  multiInstance: ['Multi-instance binding', '支持多实例绑定'],
  ok: ['Save', '保存'],
});
