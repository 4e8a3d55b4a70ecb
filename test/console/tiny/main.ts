import { createApp } from 'vue';
import '../console.css';
import './form/form.css';
import '../lists.css';
import App from './App.vue';

createApp(App).mount('#app');
