// Gold documents on disk: the text that their offsets point into, and the gold itself.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const frontMatter = /^---\n([\s\S]*?)\n---\n+/;

/** Title and body of a Markdown article, joined as the offsets of gold count them: `title + "\n\n" + body`. */
export function textOf(markdown) {
  const front = frontMatter.exec(markdown);
  const line = /^title: *(.*)$/m.exec(front?.[1] ?? '')?.[1] ?? '';
  const title = line.startsWith('"') ? JSON.parse(line) : line;
  return `${title}\n\n${markdown.slice(front?.[0].length ?? 0).trim()}`;
}

/** Texts of the articles that are not the project's own, by sha256; none without a data folder. */
export function realTexts(data) {
  const texts = new Map();
  if (!data) return texts;
  const folder = join(data, 'articles');
  for (const name of readdirSync(folder).filter((f) => f.endsWith('.jsonl'))) {
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean)) {
      const row = JSON.parse(line);
      const text = `${row.title}\n\n${row.text.trim().replaceAll('\r\n', '\n')}`;
      texts.set(createHash('sha256').update(text).digest('hex'), text);
    }
  }
  return texts;
}

/**
 * The documents of a folder of gold files: `{ slug, path, text, standoff, gold }`, in the order of their names; `text` is null where only offsets are here.
 * `articles` is the folder of their texts, where that is another (a second pass has the texts of the first).
 */
export function goldIn(folder, texts = new Map(), articles = folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()
    .map((name) => {
      const path = join(folder, name);
      const article = join(articles, name.replace(/\.gold\.json$/, '.md'));
      const gold = parsed(path);
      const text = existsSync(article) ? textOf(readFileSync(article, 'utf8').replaceAll('\r\n', '\n')) : (texts.get(gold.sha256) ?? null);
      return { slug: basename(name, '.gold.json'), path, text, standoff: !existsSync(article), gold };
    });
}

function parsed(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: not JSON: ${error.message}`);
  }
}
