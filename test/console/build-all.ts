import { buildConsoles } from './build';

await buildConsoles();
