// Puts a real output into README.md, between its two `output` marks: the head of an article's record and those records that are named.
// usage: node scripts/readme.mjs examples/01-five-calls.md e2 s3 f1    (after `npm run build`)
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [article, ...wanted] = process.argv.slice(2);
if (!article || wanted.length === 0) {
  console.error('usage: node scripts/readme.mjs ARTICLE LABEL…');
  process.exit(2);
}
const { stdout, status, stderr } = spawnSync(process.execPath, [join(root, 'dist', 'cli', 'main.js'), 'read', article], { cwd: root, encoding: 'utf8' });
if (status !== 0) throw new Error(stderr);

const [head, ...sections] = stdout.trimEnd().split(/\n\n(?=[A-Z]{3,} \d+\n)/u);
const kept = sections.flatMap((section) => {
  const [, heading, body] = /^(.+)\n([\s\S]+)$/u.exec(section) ?? [];
  const blocks = (body ?? '').split('\n\n').filter((block) => wanted.includes(block.split(' ')[0] ?? ''));
  return blocks.length > 0 ? [`${heading}\n${blocks.join('\n\n')}`] : [];
});
const shown = `\`\`\`\n$ npx readout read ${article}\n\n${[head, ...kept].join('\n\n')}\n\`\`\``;
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const told = `<!-- output -->\n${shown}\n\nThat is a part of it: ${wanted.length} of its records. All of it: \`npx readout read ${article}\`.\n<!-- /output -->`;
writeFileSync(
  join(root, 'README.md'),
  readme.replace(/<!-- output -->[\s\S]*<!-- \/output -->/u, () => told),
);
console.log(shown);
