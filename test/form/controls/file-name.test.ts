// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { controlsOf } from './page';

const fileIn = (html: string) =>
  controlsOf(html)
    .find(({ shape }) => shape === 'file')
    ?.read();

test.each([
  ['listed in the upload widget', '<div class="upload"><input type="file"><ul><li>logo.png</li></ul></div>'],
  ['beside a native field', '<td><input type="file"><span>logo.png</span><p>PNG, 120 x 120 px.</p></td>'],
  [
    'under the widget, with a button behind it',
    '<div><div class="upload"><button>Select</button><input type="file"></div><p>logo.png <button>Delete</button></p></div>',
  ],
])('the file that is there is known by its name: %s', (_, html) => {
  expect(fileIn(html)).toEqual({ file: 'logo.png' });
});

test.each([
  ['there is none', '<div><input type="file"><p>rar, zip, doc or pdf.</p></div>'],
  [
    'it may be of the next field',
    '<form><p><input type="file"></p><p><input type="file"><span>guide.pdf</span></p></form>',
  ],
  [
    'it stands behind a text of another field',
    '<div><input type="file"><input value="x"><b>guide.pdf</b></div>',
  ],
])('no file is made up where %s', (_, html) => {
  expect(fileIn(html)).toBeNull();
});
