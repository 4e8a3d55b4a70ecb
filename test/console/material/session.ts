import { practiceOptions } from '../practice';
import type { TextKey } from '../texts';
import { materialText } from './words';

export const options = practiceOptions();
export const t = (key: TextKey): string => materialText(key, options.language);
