// Measures speed, memory and size; no part of the tests: `npm run bench -- NAME [options]`
const benches = {
  read: () => import('./read.mjs'),
  store: async (args) => (await import('./store.mjs')).benchStore(args),
};
const [name = 'read', ...args] = process.argv.slice(2);
if (!(name in benches)) {
  console.error(`readout: there is no bench "${name}": one of ${Object.keys(benches).join(', ')}`);
  process.exitCode = 2;
} else await benches[name](args);
