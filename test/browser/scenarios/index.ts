import { addition } from './addition';
import { attributes } from './attributes';
import { billing } from './billing';
import { deletion } from './deletion';
import { delivery } from './delivery';
import { dialogs } from './dialogs';
import { files } from './files';
import { journeys } from './journeys';
import { names } from './names';
import { prices } from './prices';
import { quantity } from './quantity';
import { sales } from './sales';
import type { Scenario } from './scenario';
import { status } from './status';
import { supervision } from './supervision';
import { tables } from './tables';
import { texts } from './texts';
import { trial } from './trial';

/** Everything that sellers are seen to do; what must stand follows from the product and the edit alone. */
export const SCENARIOS: readonly Scenario[] = [
  ...supervision,
  ...trial,
  ...billing,
  ...delivery,
  ...deletion,
  ...addition,
  ...names,
  ...prices,
  ...quantity,
  ...attributes,
  ...files,
  ...texts,
  ...sales,
  ...status,
  ...tables,
  ...dialogs,
  ...journeys,
];
