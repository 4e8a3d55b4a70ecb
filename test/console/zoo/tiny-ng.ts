import { FormsModule } from '@angular/forms';
import { placeAngular } from './angular-place';
import type { Zoo } from './place';
import { METHODS, optionsOf, TERMS } from './widgets';

/** A list under `ti-select` that, like the library's, is moved to the body while it is open. */
const drop = (id: string, many: boolean): string => `
  <ti-dropsearch><ti-drop class="ti3-dropdown-container" style="position:absolute;background:#eee;z-index:9" [style.display]="opened === '${id}' ? 'block' : 'none'">
    @if (opened === '${id}') {
      <ul tabindex="-1" class="ti3-drop-list-ul" style="margin:0">
        @for (term of terms; track term.value) {
          <li class="ti3-dropdown-option" [class.ti3-dropdown-option-selected]="has('${id}', term)" (click)="choose('${id}', term, ${many})">
            <section class="ti3-overflow-padding">@if (${many}) { <label class="ti3-icon ti3-multi-select-checkbox" [class.ti3-multi-select-checkbox-selected]="has('${id}', term)"></label> }
            <span [title]="term.label">{{ term.label }}</span></section>
          </li>
        }
      </ul>
    }
  </ti-drop></ti-dropsearch>`;

const single = (id: string): string => `
  <ti-select tiny3version="12.3.210" class="ng-untouched"><ti-dominator class="ti3-select-dominator-container ng-valid" tabindex="0" (click)="toggle('${id}', $event)" (document:mousedown)="outside($event)" style="display:block;border:1px solid">
    <section class="ti3-select-dominator-text"><section class="ti3-overflow-padding" style="visibility:visible">
      @if (text('${id}')) { <span [title]="text('${id}')">{{ text('${id}') }}</span> }
      @else { <span class="ti3-placeholder" title="--Please choose--">--Please choose--</span> }
    </section></section>
    <section class="ti3-icon ti3-icon-accordion-unfold ti3-select-dominator-dropdown-btn">▾</section>
  </ti-dominator>${drop(id, false)}</ti-select>`;

const TEMPLATES = {
  text: '<input titext type="text" class="ti3-text" [(ngModel)]="state.text">',
  textarea: '<textarea titextarea [(ngModel)]="state.textarea"></textarea>',
  number: `<ti-spinner class="ti3-spinner-container"><div class="ti3-icon ti3-spinner-downicon"></div><div class="ti3-spinner-input-box">
    <input type="text" class="ti3-spinner-input" [(ngModel)]="state.number" [ngModelOptions]="{ updateOn: 'blur' }"></div><div class="ti3-icon ti3-spinner-upicon"></div></ti-spinner>`,
  select: single('select'),
  empty: single('empty'),
  multi: `<ti-select multiple="true"><ti-dominator class="ti3-select-dominator-container ti3-multiselect-container" tabindex="0" (click)="toggle('multi', $event)" (document:mousedown)="outside($event)" style="display:block;border:1px solid">
    <section class="ti3-select-dominator-text">
      @for (value of state.multi; track value) { <ti-tag class="ti3-tag"><span class="ti3-tag-label"><span [title]="label(value)">{{ label(value) }}</span></span><span class="ti3-icon ti3-icon-close ti3-tag-close" (click)="choose('multi', { value }, true); $event.stopPropagation()">x</span></ti-tag> }
      @if (!state.multi.length) { <section class="ti3-overflow-padding ti3-placeholder">Please choose</section> }
    </section><section class="ti3-select-dominator-dropdown-btn">▾</section></ti-dominator>${drop('multi', true)}</ti-select>`,
  radios: `<ti-radio-group>@for (m of methods; track m.value) { <input type="radio" name="ti_radio" class="ti3-radio" [id]="'ti_auto_id_' + $index" [value]="m.value" [(ngModel)]="state.radios"><label class="ti3-radio-label" [for]="'ti_auto_id_' + $index"><span class="ti3-radio-skin"></span><span>{{ m.label }}</span></label> }</ti-radio-group>`,
  segments: `<ti-button-group><span>@for (m of methods; track m.value) {
    <div class="ti3-btn-item-container" style="display:inline-block" [class.ti3-active]="state.segments === m.value" (click)="state.segments = m.value"><button type="button" class="ti3-btn-item ti3-btn-item-radio"><span class="ti3-btn-item-text" [title]="m.label">{{ m.label }}</span></button></div> }</span></ti-button-group>`,
  cards: `<div class="delivery-list">@for (m of methods; track m.value) {
    <div class="delivery-item" [class.active]="state.cards === m.value" (click)="state.cards = m.value"><div class="delivery-title">{{ m.label }}</div><div class="delivery-desc">Sold as {{ m.label }}</div></div> }</div>`,
  tabs: `<ul class="ti3-tabs">@for (m of methods; track m.value) { <li class="ti3-tab-li" [class.ti3-tab-active]="state.tabs === m.value"><a href="javascript:void(0);" tabindex="0" (click)="state.tabs = m.value"><span class="ti3-tabs-text">{{ m.label }}</span></a></li> }</ul>`,
  checkbox:
    '<input type="checkbox" id="ti_auto_id_7" class="ti3-checkbox" [(ngModel)]="state.checkbox"><label class="ti3-checkbox-label" for="ti_auto_id_7"><span class="ti3-checkbox-skin"></span><span>Monthly</span></label>',
  switch: `<ti-switch><a role="radio" class="ti3-switch" href="javascript:void(0)" [class.ti3-switch-on]="state.switch" [class.ti3-switch-off]="!state.switch" (click)="state.switch = !state.switch">
    <div class="ti3-switch-track" style="width:40px;height:16px;background:#999"><div class="ti3-switch-explanation-container"><span>{{ state.switch ? 'Yes' : 'No' }}</span></div></div><span class="ti3-switch-pointer"></span></a></ti-switch>`,
  tags: `<ti-tags-input><ti-dominator class="ti3-select-dominator-container ti3-multiselect-container ti3-dominator-tagsinput"><section class="ti3-select-dominator-text ti3-tags-input-container">
    @for (tag of state.tags; track tag) { <ti-tag class="ti3-tag"><span class="ti3-tag-label"><span [title]="tag">{{ tag }}</span></span><span class="ti3-icon ti3-icon-close ti3-tag-close" (click)="untag(tag)">x</span></ti-tag> }
    <section class="ti3-dominator-input-container"><input type="text" [(ngModel)]="typed" (keydown)="tag($event)"><span>{{ typed }}</span></section></section></ti-dominator></ti-tags-input>`,
};

const terms = optionsOf(TERMS);
type Option = { value: string; label: string };

interface Actions {
  state: Record<string, unknown>;
  typed: string;
  opened: string;
  label(value: string): string | undefined;
}

/** The state and actions that the templates name; `this` is each widget's component. */
const actions = {
  typed: '',
  opened: '',
  terms,
  methods: optionsOf(METHODS),
  label: (value: string) => terms.find((term) => term.value === value)?.label,
  text(this: Actions, id: string) {
    return this.label(this.state[id] as string);
  },
  has(this: Actions, id: string, { value }: Option) {
    const held = this.state[id];
    return Array.isArray(held) ? held.includes(value) : held === value;
  },
  toggle(this: Actions, id: string, event: MouseEvent) {
    const select = (event.currentTarget as Element).parentElement;
    this.opened = this.opened ? '' : id;
    const panel = select?.querySelector('ti-drop');
    if (panel) document.body.append(panel);
  },
  choose(this: Actions, id: string, { value }: Option, many: boolean) {
    const held = this.state[id];
    if (!many || !Array.isArray(held)) {
      this.state[id] = value;
      this.opened = '';
      return;
    }
    this.state[id] = held.includes(value) ? held.filter((other) => other !== value) : [...held, value];
  },
  outside(this: Actions, event: MouseEvent) {
    if (!(event.target as Element).closest('ti-select, ti-drop')) this.opened = '';
  },
  untag(this: Actions, tag: string) {
    this.state.tags = (this.state.tags as string[]).filter((other) => other !== tag);
  },
  tag(this: Actions, event: KeyboardEvent) {
    if (event.key !== 'Enter' || !this.typed) return;
    this.state.tags = [...(this.state.tags as string[]), this.typed];
    this.typed = '';
  },
};

/** Hand-made after TinyNG's own templates, as the library's packages are not all published. */
export const open = (zoo: Zoo): Promise<void> => placeAngular(zoo, TEMPLATES, [FormsModule], actions);
