import { SITES } from '../../form/product';
import { say, t } from '../words/words';
import type { OptionsActions, OptionsState } from './options-state';

interface Props {
  site: OptionsState['site'];
  choose: OptionsActions['chooseSite'];
}

/** Which of the three KooGallery sites the seller sells on: their rules differ. */
export const SiteChoice = ({ site, choose }: Props) => (
  <section aria-labelledby="site">
    <h2 id="site">{t('ui.options.site_title')}</h2>
    <p class="soft">{t('ui.options.site_text')}</p>
    <div class="choices" role="radiogroup" aria-labelledby="site">
      {(['guess', ...SITES] as const).map((one) => (
        <label key={one}>
          <input type="radio" name="site" value={one} checked={site === one} onChange={() => choose(one)} />
          <span>{say(`ui.options.site_${one}`)}</span>
        </label>
      ))}
    </div>
  </section>
);
