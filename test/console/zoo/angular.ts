import { FormsModule } from '@angular/forms';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatChipsModule } from '@angular/material/chips';
import { MatInputModule } from '@angular/material/input';
import { MatListModule } from '@angular/material/list';
import { MatRadioModule } from '@angular/material/radio';
import { MatSelectModule } from '@angular/material/select';
import { MatSlideToggleModule } from '@angular/material/slide-toggle';
import { placeAngular } from './angular-place';
import '@angular/material/prebuilt-themes/azure-blue.css';
import type { Zoo } from './place';
import { METHODS, optionsOf, TERMS } from './widgets';

const OPTIONS =
  '@for (term of terms; track term.value) { <mat-option [value]="term.value">{{ term.label }}</mat-option> }';

const TEMPLATES = {
  text: '<mat-form-field><mat-label>Name</mat-label><input matInput [(ngModel)]="state.text"></mat-form-field>',
  textarea: '<mat-form-field><textarea matInput [(ngModel)]="state.textarea"></textarea></mat-form-field>',
  number: '<mat-form-field><input matInput type="number" [(ngModel)]="state.number"></mat-form-field>',
  select: `<mat-form-field><mat-label>Billing</mat-label><mat-select [(ngModel)]="state.select">${OPTIONS}</mat-select></mat-form-field>`,
  empty: `<mat-form-field><mat-select placeholder="Please choose" [(ngModel)]="state.empty">${OPTIONS}</mat-select></mat-form-field>`,
  multi: `<mat-form-field><mat-select multiple [(ngModel)]="state.multi">${OPTIONS}</mat-select></mat-form-field>`,
  suggest: `<mat-form-field><input matInput [(ngModel)]="state.suggest" [matAutocomplete]="auto">
    <mat-autocomplete #auto>@for (term of terms; track term.value) { <mat-option [value]="term.label">{{ term.label }}</mat-option> }</mat-autocomplete></mat-form-field>`,
  radios:
    '<mat-radio-group [(ngModel)]="state.radios">@for (m of methods; track m.value) { <mat-radio-button [value]="m.value">{{ m.label }}</mat-radio-button> }</mat-radio-group>',
  segments:
    '<mat-button-toggle-group [(ngModel)]="state.segments">@for (m of methods; track m.value) { <mat-button-toggle [value]="m.value">{{ m.label }}</mat-button-toggle> }</mat-button-toggle-group>',
  cards:
    '<mat-chip-listbox [(ngModel)]="state.cards">@for (m of methods; track m.value) { <mat-chip-option [value]="m.value">{{ m.label }}</mat-chip-option> }</mat-chip-listbox>',
  listbox:
    '<mat-selection-list [multiple]="false" [ngModel]="[state.listbox]" (ngModelChange)="state.listbox = $event[0]">@for (m of methods; track m.value) { <mat-list-option [value]="m.value">{{ m.label }}</mat-list-option> }</mat-selection-list>',
  checkbox: '<mat-checkbox [(ngModel)]="state.checkbox">Monthly</mat-checkbox>',
  switch: '<mat-slide-toggle [(ngModel)]="state.switch">Trial</mat-slide-toggle>',
  tags: `<mat-form-field><mat-chip-grid #grid>
    @for (tag of state.tags; track tag) { <mat-chip-row (removed)="drop(tag)">{{ tag }}<button type="button" matChipRemove aria-label="remove">✕</button></mat-chip-row> }
    </mat-chip-grid><input [matChipInputFor]="grid" (matChipInputTokenEnd)="add($event)"></mat-form-field>`,
};

export const open = (zoo: Zoo): Promise<void> =>
  placeAngular(
    zoo,
    TEMPLATES,
    [
      FormsModule,
      MatAutocompleteModule,
      MatButtonToggleModule,
      MatCheckboxModule,
      MatChipsModule,
      MatInputModule,
      MatListModule,
      MatRadioModule,
      MatSelectModule,
      MatSlideToggleModule,
    ],
    {
      terms: optionsOf(TERMS),
      methods: optionsOf(METHODS),
      drop: (tag: string) => {
        zoo.state.tags = (zoo.state.tags as string[]).filter((other) => other !== tag);
      },
      add: (event: { value: string; chipInput: { clear(): void } }) => {
        if (event.value) zoo.state.tags = [...(zoo.state.tags as string[]), event.value];
        event.chipInput.clear();
      },
    },
  );
