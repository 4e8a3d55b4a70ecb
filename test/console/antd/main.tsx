/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import '../console.css';
import '../lists.css';
import './antd.css';
import { App } from './app';

const host = document.querySelector('#app');
if (host) createRoot(host).render(<App />);
