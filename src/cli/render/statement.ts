import type { Statement } from '../../records/statement/schema.js';
import { block, gutter, type Page } from './block.js';
import { accountWords } from './chain.js';
import { cut, listed, oneLine } from './words.js';

/** The words said, in one line: parts that a cue breaks are joined by '…', and guillemets stand around it all. */
export function contentWords(statement: Statement, columns: number): string {
  return `«${cut(statement.content.map(({ text }) => oneLine(text)).join(' … '), columns - 2)}»`;
}

/**
 * One statement as a block: what it does and how it is quoted, who to whom, the words (over two lines at most), by whose account.
 */
export function renderStatement(page: Page, statement: Statement): string {
  const { ink } = page;
  const speaker = statement.speaker.length > 0 ? listed(statement.speaker.map(page.name)) : '(not named)';
  const whom = statement.addressees.length > 0 ? ` → ${listed(statement.addressees.map(page.name))}` : '';
  const inside = statement.parent ? ` · within ${page.label(statement.parent)}` : '';
  const doubts = statement.caveats.map(({ text }) => ` · “${oneLine(text)}”`).join('');
  return block(
    page,
    page.label(statement.id),
    { words: `${statement.act === 'other' ? 'says' : statement.act}${statement.repeated ? ' again' : ''}`, ink: ink.heading },
    [
      { words: speaker + whom, ink: ink.strong },
      { words: contentWords(statement, 2 * (page.width - gutter) - 8) },
      { words: `${statement.quotation} · ${accountWords(statement.chain, page.publisher)}${inside}${doubts}`, ink: ink.faint },
    ],
  );
}
