import { createApp } from 'vue';
import '../console.css';
import '../lists.css';
import './naive.css';
import App from './App.vue';

createApp(App).mount('#app');
