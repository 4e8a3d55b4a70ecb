import { createApp } from 'vue';
import 'element-plus/dist/index.css';
import '@wangeditor/editor/dist/css/style.css';
import '../console.css';
import '../lists.css';
import './element.css';
import App from './App.vue';

createApp(App).mount('#app');
