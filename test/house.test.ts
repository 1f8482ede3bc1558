import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = (folder: string, ending: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
const text = (path: string) => readFileSync(join(root, path), 'utf8');

describe('the import boundaries', () => {
  const eslint = new ESLint({ cwd: root });
  const rulesBroken = async (filePath: string, code: string) => {
    const [result] = await eslint.lintText(code, { filePath: join(root, filePath) });
    return result!.messages.map(({ ruleId }) => ruleId);
  };

  it.each([
    ['src/document/planted.ts', "export { run } from '../cli/program.js';", 'import-x/no-restricted-paths'],
    ['src/inputs/planted.ts', "export { readDocument } from '../pipeline.js';", 'import-x/no-restricted-paths'],
    ['src/records/planted.ts', "export { codeReading } from '../coder/index.js';", 'import-x/no-restricted-paths'],
    ['src/coder/planted.ts', "export { readFileSync } from 'node:fs';", 'no-restricted-imports'],
    ['src/coder/planted.ts', "export { loadReader } from '../models/reader-model.js';", 'no-restricted-imports'],
    ['src/cli/planted.ts', "export { InferenceSession } from 'onnxruntime-node';", 'no-restricted-imports'],
    ['src/cli/planted.ts', 'export default 1;', 'import-x/no-default-export'],
    ['src/cli/planted.ts', 'export const n = 1;\n'.repeat(401), 'max-lines'],
  ])('%s may not hold %s', async (path, code, rule) => {
    expect(await rulesBroken(path, code)).toContain(rule);
  });

  it('let what is in order pass', async () => {
    expect(await rulesBroken('src/cli/planted.ts', "export { readDocument } from '../pipeline.js';\n")).toEqual([]);
  });
});

describe('the layout', () => {
  it('has the whole way on one page', () => expect(text('src/pipeline.ts').split('\n').length).toBeLessThan(80));

  it('names files for what they hold', () => {
    const names = files('src', '.ts').map((path) => path.split('/').at(-1)!);
    expect(names.filter((name) => /^(?:utils?|helpers?|types|misc|common)\b/.test(name) || /[A-Z_ ]/.test(name))).toEqual([]);
  });
});

describe('the docs', () => {
  const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...files('docs', '.md'), ...files('src', '.md')];

  it.each(pages)('%s has no link that leads nowhere', (page) => {
    const links = [...text(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((link) => link[1]!);
    expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
  });

  it('CONTRIBUTING names files and folders that are there', () => {
    const paths = [...text('CONTRIBUTING.md').matchAll(/`((?:src|docs|evals|training|examples|test)\/[\w./-]*)`/g)].map((path) => path[1]!);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('TERMS has one meaning for a word', () => {
    const words = [...text('docs/TERMS.md').matchAll(/^\| (\S[^|]*?) \|/gm)]
      .flatMap((row) => row[1]!.split(', '))
      .slice(1)
      .filter((word) => !/^-/.test(word));
    expect(new Set(words).size).toBe(words.length);
  });
});
