import { exposePractice } from '../practice';
import { type PracticeProduct, productOf } from '../products';
import { formPage } from './page/form-page';
import { aroundFrame, hostOf } from './page/host';
import { productList } from './page/product-list';
import { sceneOf } from './scene';

const query = new URLSearchParams(location.search);
const scene = sceneOf(query);
document.documentElement.lang = scene.is.language === 'en' ? 'en' : 'zh-CN';
document.title = scene.word('console');

if (scene.is.host === 'frame' && !query.has('frame')) aroundFrame(scene);
else start();

/** Shows the page that the address names, and the next one whenever it changes. */
function start(): void {
  let open: PracticeProduct | null = null;
  const practice = exposePractice(() => open);
  // Whoever asks the window asks it on top, also where the form is in a frame.
  if (window.top) window.top.practice = practice;
  window.hands = scene.hands;
  const main = hostOf(scene);
  const route = () => {
    open = null;
    const [, id] = /products\/([^/]+)\/modify/.exec(location.hash) ?? [];
    const product = productOf(id ?? '');
    main.replaceChildren(
      product
        ? formPage(scene, product, () => {
            open = product;
          })
        : productList(scene, (chosen) => {
            location.hash = `#/products/${chosen}/modify`;
          }),
    );
  };
  addEventListener('hashchange', route);
  route();
}
