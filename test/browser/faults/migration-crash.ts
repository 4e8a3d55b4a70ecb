import { rest } from './extension';
import { BOTH, type Fault } from './fault';
import { nextRedline } from './next-redline';
import { openAsSeller } from './seller';

/** The browser is killed while a newer Redline takes the database on; the next start does it from the beginning. */
export const migrationCrash: Fault = {
  name: 'crash in the middle of a migration',
  browsers: BOTH,
  tries: 3,
  async play(stage) {
    const first = await stage.launch();
    const seller = await openAsSeller(first);
    await seller.type(' before the migration');
    await seller.untilSaved();
    await first.close();
    await stage.install(await nextRedline(stage.browser));
    const second = await stage.launch();
    await rest(Math.random() * 600);
    await second.kill();
    // The launcher puts the profile's own settings back after a while.
    await rest(1_000);
    const third = await stage.launch();
    const again = await openAsSeller(third);
    await again.type(' after it', 'support');
    await again.untilSaved(30_000);
    return { lost: (await seller.lost(third)) + (await again.lost()), said: await again.said() };
  },
};
