import { pressFix } from '../corpus/press-fix';
import { flagsOn, LeftOut } from '../corpus/seller';
import { until } from '../harness/findings';
import { paste } from '../harness/form-driver';
import type { Seller } from '../scenarios/scenario';
import type { RandomForm } from './driver';

const not = (what: string) => async (): Promise<never> => {
  throw new LeftOut(`${what} is not played in random consoles`);
};

/** What a seller does beside a random console's form. */
export const sellerOf = ({ page }: RandomForm): Seller => ({
  paste: (text) => paste(page, text),
  async putBack(rule) {
    await until(async () => (await flagsOn(page)).some((flag) => flag.startsWith(`${rule} `)), rule, 3_000);
    await pressFix(page, rule);
  },
  async sees(...flags) {
    const wanted = [...flags].sort().join();
    await until(async () => (await flagsOn(page)).join() === wanted, wanted, 3_000);
  },
  goTo: not('another product'),
  leave: not('leaving'),
  waitForData: async () => {},
  file() {
    throw new LeftOut('no file in this console');
  },
  only(condition, otherwise) {
    if (!condition) throw new LeftOut(otherwise);
  },
});
