import { describe, expect, it } from 'vitest';
import { progressOn } from './progress.js';
import type { Terminal } from './terminal.js';

function screen(isTTY: boolean, environment: Record<string, string> = {}) {
  let written = '';
  const sink = {
    isTTY,
    columns: 60,
    write: (text: string) => {
      written += text;
      return true;
    },
  };
  return { terminal: { out: sink, error: sink, environment } satisfies Terminal, written: () => written };
}

describe('progressOn', () => {
  it('draws one line, at most ten times a second, and takes it away', () => {
    const { terminal, written } = screen(true);
    let now = 1000;
    const progress = progressOn(terminal, () => now);
    progress.update(3, 12, 'a.md');
    progress.update(4, 12, 'b.md');
    now += 100;
    progress.update(6, 12, 'c.md');
    progress.clear();
    progress.clear();
    const line = (text: string) => `\r\u001b[2K${text}`;
    expect(written()).toBe(`${line('[######------------------] 3/12 a.md')}${line('[############------------] 6/12 c.md')}${line('')}`);
  });

  it('counts where the total is not known, and stays on one line', () => {
    const { terminal, written } = screen(true);
    progressOn(terminal, () => 1000).update(7, 0, 'x'.repeat(200));
    expect(written()).toMatch(/^\r.{4}7 read x+$/u);
    expect(written().length).toBeLessThan(66);
  });

  it.each<[string, boolean, Record<string, string>]>([
    ['a pipe', false, {}],
    ['a dumb terminal', true, { TERM: 'dumb' }],
    ['continuous integration', true, { CI: 'true' }],
  ])('is silent on %s', (_, isTTY, environment) => {
    const { terminal, written } = screen(isTTY, environment);
    progressOn(terminal, () => 1000).update(1, 2, 'a.md');
    expect(written()).toBe('');
  });
});
