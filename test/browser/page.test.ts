import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
// @ts-expect-error: a script without types
import { chromiumPath, launch } from '../../scripts/chromium.mjs';
// @ts-expect-error: a script without types
import { serveExamples } from '../../scripts/serve-examples.mjs';

const executablePath = chromiumPath() as string | null;
if (executablePath === null) console.warn('No Chromium is found: the tests of the page in a browser are not run. CHROMIUM=PATH names one.');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const minutes = 60_000;

describe.skipIf(executablePath === null)('the page in a browser', () => {
  let served: { url: string; results: { outcome: string }[]; close(): Promise<void> };
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const complaints: string[] = [];
  const elsewhere: string[] = [];

  const watch = (each: Page) => {
    each.on(
      'console',
      (message) => message.type() === 'error' && !/status of 40\d/u.test(message.text()) && complaints.push(`${each.url()}: ${message.text()}`),
    );
    each.on('pageerror', (error) => complaints.push(`${each.url()}: ${error.message}`));
    each.on(
      'request',
      (request) => new URL(request.url()).origin !== new URL(served.url).origin && !request.url().startsWith('data:') && elsewhere.push(request.url()),
    );
  };
  const open = async (path: string) => {
    await page.goto(new URL(path, served.url).href);
    await page.locator('main h1').first().waitFor();
    await page.waitForLoadState('networkidle');
  };
  const ask = async <Body>(path: string): Promise<Body> => (await fetch(new URL(path, served.url))).json() as Promise<Body>;
  const articleWith = async (words: string): Promise<string> => {
    const [hit] = await ask<{ document: { id: string } }[]>(`/api/search?q=${encodeURIComponent(words)}`);
    return `/article/${encodeURIComponent(hit!.document.id)}`;
  };
  const comparison = async (): Promise<string> => {
    const { items } = await ask<{ items: { id: string; readouts: unknown[] }[] }>('/api/contacts');
    return `/compare/${encodeURIComponent(items.find(({ readouts }) => readouts.length === 2)!.id)}`;
  };

  beforeAll(async () => {
    served = await serveExamples();
    browser = await chromium.launch({ ...launch, executablePath: executablePath! });
    context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
    page = await context.newPage();
    watch(page);
  }, 4 * minutes);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  it('has read all examples', () => {
    expect(served.results.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  });

  it('finds nothing against accessibility on any page, in light and dark, wide and narrow', { timeout: 4 * minutes }, async () => {
    const paths = [
      '/articles',
      await articleWith('Netanyahu Gaza'),
      await comparison(),
      '/contacts',
      '/tolls',
      '/events',
      '/said',
      '/search?q=ceasefire',
      '/review',
      '/add',
      '/export?to=polecat',
      '/nowhere',
    ];
    const found: string[] = [];
    for (const [colorScheme, width] of [
      ['light', 1280],
      ['dark', 1280],
      ['light', 360],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 860 });
      for (const path of paths) {
        await open(path);
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() =>
          (globalThis as unknown as { axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run({
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          }),
        );
        for (const { id, nodes } of violations) found.push(`${colorScheme} ${width} ${path}: ${id}: ${nodes[0]?.html.slice(0, 160)}`);
        const wider = await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
        if (wider > 0) found.push(`${colorScheme} ${width} ${path}: is ${wider} px wider than the window`);
      }
    }
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1280, height: 860 });
    expect(found).toEqual([]);
  });

  it('Article: a record ties to its words, by pointer and by keyboard alone, and says why', { timeout: minutes }, async () => {
    await open(await articleWith('Netanyahu Gaza'));
    const card = page.locator('.card.event').filter({ hasText: 'CONSULT' }).first();
    await card.hover();
    expect(await page.locator('.text .mark.active').count()).toBeGreaterThan(0);
    await page.mouse.move(0, 0);
    await page.locator('.card').first().focus();
    await page.keyboard.press('j');
    expect(await page.locator('.card:focus').count()).toBe(1);
    expect(await page.locator('.text .mark.active').count()).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('record')).toMatch(/^\w+-/);
    await page.keyboard.press('w');
    await page.locator('.card .why dd').first().waitFor({ timeout: 40_000 });
    expect(await page.locator('.card .why dd').first().textContent()).toMatch(/\w/);
    expect(await page.locator('.card:focus .chain a').count()).toBeGreaterThan(0);
  });

  it('Compare: frame, rows and marked words; a cell opens its words in place, by keyboard', { timeout: minutes }, async () => {
    await open(await comparison());
    expect(await page.locator('.heads .side').count()).toBe(2);
    expect(await page.locator('.frame-row').count()).toBeGreaterThan(1);
    const rows = await page.locator('.item').count();
    expect(rows).toBeGreaterThan(3);
    const cell = page.locator('.item button.words').first();
    await cell.focus();
    await page.keyboard.press('Enter');
    const opened = page.locator('.item .opened mark').first();
    await opened.waitFor();
    expect((await cell.textContent())?.includes((await opened.textContent())!.slice(0, 20))).toBe(true);
    await page
      .getByRole('button', { name: /one side/ })
      .first()
      .click();
    await expect.poll(() => new URL(page.url()).searchParams.get('state')).toBe('one side');
    expect(await page.locator('.item').count()).toBeLessThan(rows);
    expect(await page.locator('.cell.absent').first().textContent()).toMatch(/not in the (full )?text/);
  });

  it("Compare: a side's earlier readouts come on demand", { timeout: minutes }, async () => {
    await open(await comparison());
    await page.locator('.earlier summary').first().click();
    await page.locator('.earlier[open]').getByText('No earlier readout').waitFor();
  });

  it('Contacts: from the network and the table to a comparison', { timeout: minutes }, async () => {
    await open('/contacts');
    expect(await page.locator('.network circle').count()).toBeGreaterThan(2);
    await page.getByLabel('Party').fill('Xi');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('tbody tr').count()).toBe(1);
    await page.locator('tbody a').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.comparison').waitFor();
  });

  it('Tolls: a step chart for a running total, with its numbers in the table', { timeout: minutes }, async () => {
    await open('/tolls?measure=killed');
    await page.locator('.chart svg').first().waitFor();
    expect(await page.locator('table').first().textContent()).toContain('21,978');
    const page2 = await page.locator('.chart').first().getAttribute('aria-label');
    expect(page2).toMatch(/as-of date/);
  });

  it('Add, then Search: a pasted text is read, kept and found', { timeout: minutes }, async () => {
    await open('/add');
    await page.getByLabel('Title').fill('Ministers meet in Oslo');
    await page.getByLabel('Publisher').fill('The Test Gazette');
    await page.locator('input[name=published]').fill('2024-05-07');
    await page
      .getByLabel('Text', { exact: true })
      .fill('The foreign minister of Norway, Espen Barth Eide, met his Swedish counterpart in Oslo on Monday to discuss quokkas. قال الوزير');
    await page.getByRole('button', { name: 'Read and keep' }).click();
    await page.getByText('1 of 1 read').waitFor({ timeout: 40_000 });
    await page.getByRole('searchbox', { name: 'Search in everything' }).fill('quokkas');
    await page.keyboard.press('Enter');
    await page.locator('.list mark').first().waitFor();
    expect(await page.locator('.list-title').first().textContent()).toContain('Oslo');
  });

  it('Review: confirm, undo and reject by keyboard', { timeout: minutes }, async () => {
    await open('/review');
    const waiting = async () => Number(/\d+/u.exec((await page.locator('nav[aria-label=Queue] p').textContent()) ?? '')?.[0]);
    await page.locator('.queue button').first().waitFor();
    const before = await waiting();
    await page.keyboard.press('c');
    expect(await page.locator('[role=status]').last().textContent()).toMatch(/who you are/);
    await page.getByLabel('Your name').fill('Ada');
    await page.locator('h1').click();
    await page.keyboard.press('c');
    await expect.poll(waiting, { timeout: 10_000 }).toBe(before - 1);
    await page.keyboard.press('u');
    await expect.poll(waiting, { timeout: 10_000 }).toBe(before);
    await page.keyboard.press('x');
    await expect.poll(waiting, { timeout: 10_000 }).toBe(before - 1);
    const decisions = await ask<{ act: string; by: string }[]>('/api/decisions');
    expect(decisions.map(({ act }) => act).sort()).toEqual(['confirm', 'reject', 'undo']);
  });

  it('says plainly what is not there', { timeout: minutes }, async () => {
    await page.goto(new URL('/article/sha256:none', served.url).href);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('not in the store');
  });

  it('complained of nothing, and asked nothing of any other machine', () => {
    expect(complaints).toEqual([]);
    expect(elsewhere).toEqual([]);
  });
});
