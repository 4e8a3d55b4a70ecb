import { make } from '../../make';
import css from '../random.css?inline';
import type { Scene } from '../scene';

/** Where the console's pages are drawn: in the document, in a component's shadow root, or in a frame of its own. */
export function hostOf(scene: Scene): Element {
  const style = make('style', {}, css);
  const main = make('main', { class: 'page' });
  if (scene.is.host !== 'shadow') {
    document.head.append(style);
    document.body.append(main);
    return main;
  }
  const component = make('div', { class: 'app' });
  const layer = make('div', { class: 'layer' });
  component.attachShadow({ mode: 'open' }).append(style, main, layer);
  document.body.append(component);
  scene.layer = layer;
  return main;
}

/** The page around the frame that holds the form. */
export function aroundFrame(scene: Scene): void {
  const src = `${location.pathname}${location.search}&frame=1${location.hash}`;
  const style = 'position:fixed;top:50px;left:0;width:100%;height:calc(100% - 50px);border:0';
  document.body.append(make('header', {}, scene.word('console')), make('iframe', { src, style }));
}
