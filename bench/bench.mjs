// `npm run bench -- NAME [options]`
import { benchStore } from './store.mjs';

const benches = { store: benchStore };
const [name, ...args] = process.argv.slice(2);
if (name === undefined || !(name in benches)) {
  console.error(`readout: name what to measure, one of: ${Object.keys(benches).join(', ')}`);
  process.exitCode = 2;
} else await benches[name](args);
