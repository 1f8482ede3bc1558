// Measures speed, memory and size; no part of the tests.
// usage: npm run bench -- read [--data ../shared/data]
const benches = { read: './read.mjs' };
const [name = 'read'] = process.argv.slice(2);
if (!(name in benches)) {
  console.error(`there is no bench "${name}": one of ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}
await import(benches[name]);
