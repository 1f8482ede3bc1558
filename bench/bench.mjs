// Measures speed, memory and size; no part of the tests.
// usage: npm run bench -- NAME [options]
//   npm run bench -- read [--data ../shared/data] [--documents 200] [--rounds 3]
//   npm run bench -- store
const benches = {
  read: async (args) => (await import('./read.mjs')).benchRead(args),
  store: async (args) => (await import('./store.mjs')).benchStore(args),
};
const [name, ...args] = process.argv.slice(2);
if (name === undefined || !(name in benches)) {
  console.error(`name what to measure, one of: ${Object.keys(benches).join(', ')}`);
  process.exitCode = 2;
} else await benches[name](args);
