import { launchChromium } from '../browser/harness/chromium';
import { untilState } from '../browser/harness/findings';
import type { FormDriver } from '../browser/harness/form-driver';
import { openForm } from '../browser/harness/open-console';
import { serveConsoles } from '../browser/harness/serve';
import type { ConsoleName } from '../console/build';
import { type Latency, latencies, watchFlag } from './page/latency';
import { ownTimeDuring } from './page/profile';
import { quantile } from './quantile';

/** What Redline costs the page, at a few and at five hundred specifications, in one run of Chromium. */
const KEYS = Number(process.env.KEYS ?? 60);
const FORMS: readonly { console: ConsoleName; product: string; spec: string; query?: string }[] = [
  { console: 'plain', product: 'saas', spec: 'Basic' },
  { console: 'plain', product: 'huge', spec: 'Parts list 250', query: 'huge=1' },
  { console: 'tiny', product: 'saas', spec: 'Basic' },
  { console: 'tiny', product: 'huge', spec: 'Parts list 250', query: 'huge=1' },
];

const server = await serveConsoles();
const session = await launchChromium({ port: server.port });
try {
  for (const { console: name, product, spec, query } of FORMS) {
    const page = await session.browser.newPage();
    await page.bringToFront();
    let form: FormDriver | undefined;
    const reading = await ownTimeDuring(page, async () => {
      form = await openForm(session.browser, name, product, { page, ...(query && { query }) });
      await untilState(page, 'watching');
      await rest(1_500);
    });
    if (!form) throw new Error('No form.');
    // Prices of nought are flagged, others are not: every other key brings the flag and the next takes it away.
    await form.spec(spec).type('spec.price.yearly', '7');
    await rest(500);
    await watchFlag(page, 'zero-price-trial');
    await toggle(form, 6);
    await page.evaluate(() => (window.latencies = []));
    const typing = await ownTimeDuring(page, () => toggle(form as FormDriver, KEYS));
    print(`${name}, ${product}`, {
      reading,
      perKey: typing.total / (KEYS * 2),
      latencies: await latencies(page),
    });
    await page.close();
  }
} finally {
  await session.close();
  await server.close();
}

/** Types 0 and 7 in turn over what is there, as slowly as a fast typist. */
async function toggle({ page }: FormDriver, times: number): Promise<void> {
  for (let at = 0; at < times; at++) {
    await page.keyboard.press('Backspace');
    await page.keyboard.press(at % 2 === 0 ? '0' : '7');
    await rest(60 + (at % 7));
  }
}

interface Figures {
  reading: { total: number; longest: number };
  perKey: number;
  latencies: Latency[];
}

function print(what: string, { reading, perKey, latencies: all }: Figures): void {
  console.log(what);
  console.log(`  first reading: ${ms(reading.total)} in all, at most ${ms(reading.longest)} at a stretch`);
  console.log(`  script a key: ${perKey.toFixed(3)} ms`);
  for (const stage of ['drawn', 'painted'] as const) {
    const times = all.map((one) => one[stage]);
    console.log(
      `  key to flag ${stage}: median ${ms(quantile(times, 0.5))}, p95 ${ms(quantile(times, 0.95))} (${times.length})`,
    );
  }
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`;
}

function rest(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
