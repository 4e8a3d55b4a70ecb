// Angular compiles in the page, which its compiler has to reach first.
import '@angular/compiler';
import { MatPaginatorIntl } from '@angular/material/paginator';
import { bootstrapApplication } from '@angular/platform-browser';
import '@angular/material/prebuilt-themes/azure-blue.css';
import 'quill/dist/quill.snow.css';
import '../console.css';
import '../lists.css';
import './angular.css';
import { App } from './app';
import { PagerWords } from './pager-words';

await bootstrapApplication(App, { providers: [{ provide: MatPaginatorIntl, useClass: PagerWords }] });
