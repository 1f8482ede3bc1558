// Pictures of each page in light and dark, for the README and to look at: node scripts/screenshots.mjs [--url URL] [--out FOLDER] [--only NAME] [--width N]
// Without --url it reads the bundled examples into a store of its own.
import { fileURLToPath } from 'node:url';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { chromiumPath, launch } from './chromium.mjs';
import { serveExamples } from './serve-examples.mjs';

const { values } = parseArgs({ options: { url: { type: 'string' }, out: { type: 'string' }, only: { type: 'string' }, width: { type: 'string' } } });
const out = values.out ?? fileURLToPath(new URL('../docs/screenshots/', import.meta.url));
mkdirSync(out, { recursive: true });

const executablePath = chromiumPath();
if (executablePath === null) {
  console.error('No Chromium is found: install the package chromium, or name one with CHROMIUM=PATH.');
  process.exit(1);
}
const served = values.url ? { url: values.url, close: async () => {} } : await serveExamples();
const get = async (path) => (await fetch(new URL(path, served.url))).json();
const documents = (await get('/api/documents?limit=100')).items;
const article = documents.find(({ title }) => /Netanyahu/u.test(title) && /Gaza/u.test(title)) ?? documents[0];
const { events } = await get(`/api/documents/${encodeURIComponent(article.id)}`);
const contacts = (await get('/api/contacts')).items;
const contact = contacts.find(({ readouts, reports }) => readouts.length === 2 && reports.length > 0) ?? contacts[0];

const pages = {
  articles: '/articles',
  article: `/article/${encodeURIComponent(article.id)}?record=${events.find(({ chain }) => chain.length > 2)?.id ?? events[1]?.id}`,
  compare: `/compare/${encodeURIComponent(contact.id)}`,
  contacts: '/contacts',
  tolls: '/tolls?measure=killed',
  events: '/events',
  said: '/said',
  search: '/search?q=ceasefire',
  review: '/review',
  add: '/add',
  export: '/export?to=polecat',
};

const browser = await chromium.launch({ ...launch, executablePath });
for (const colorScheme of ['light', 'dark']) {
  const context = await browser.newContext({ colorScheme, viewport: { width: Number(values.width ?? 1280), height: 860 } });
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && console.error(`${page.url()}: ${message.text()}`));
  page.on('pageerror', (error) => console.error(`${page.url()}: ${error.message}`));
  for (const [name, path] of Object.entries(pages)) {
    if (values.only && !values.only.split(',').includes(name)) continue;
    await page.goto(new URL(path, served.url).href);
    await page.locator('main h1, main h2, main .text').first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(300);
    await page.screenshot({ path: join(out, `${name}-${colorScheme}.png`) });
  }
  await context.close();
}
await browser.close();
await served.close();
