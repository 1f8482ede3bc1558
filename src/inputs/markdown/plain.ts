const links = /!?\[([^\]]*)\]\((?:[^()\s]|\([^()]*\))*(?:\s+"[^"]*")?\)/g;

/**
 * Text without the marks of Markdown inside a line: emphasis, links, code, escapes. Images go; the words of a link stay.
 *
 * @example
 * plainLine('They **left** [Vienna](https://example.org).') // 'They left Vienna.'
 */
export function plainLine(line: string): string {
  return line
    .replace(links, (whole, words: string) => (whole.startsWith('!') ? '' : words))
    .replace(/\[([^\]]+)\]\[[^\]]*\]/g, '$1')
    .replace(/<(https?:\/\/[^>\s]+)>/g, '$1')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*]+?)(?<=\S)\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_]+?)(?<=\S)_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .trim();
}

/**
 * The paragraphs of Markdown as plain text, one per block: headings, list items and quotations are paragraphs, lines of one block
 * are joined, code fences, rules and comments go.
 *
 * @example
 * plainBlocks('# Talks fail\n\nThey\nleft.') // [{ heading: 1, text: 'Talks fail' }, { heading: 0, text: 'They left.' }]
 */
export function plainBlocks(markdown: string): { heading: number; text: string }[] {
  const blocks: { heading: number; text: string }[] = [];
  let open: string[] = [];
  let inItem = false;
  const close = () => {
    const text = plainLine(open.join(' '));
    if (text !== '') blocks.push({ heading: 0, text });
    open = [];
    inItem = false;
  };
  const content = markdown.replace(/<!--[\s\S]*?-->/g, '').replace(/^(```|~~~)[\s\S]*?^\1.*$/gm, '');
  for (const written of content.split('\n')) {
    const line = written.replace(/^\s*(?:>\s?)+/, '').trim();
    const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(line);
    // A number and a full stop inside a paragraph is the end of a sentence that was broken over lines.
    const item = (open.length === 0 || inItem ? /^(?:[-*+]|\d{1,3}[.)])\s+(.*)$/ : /^[-*+]\s+(.*)$/).exec(line);
    const rule = /^(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/.test(line);
    if (/^(?:=+|-{2,})$/.test(line) && open.length === 1) {
      const text = plainLine(open.join(' '));
      open = [];
      blocks.push({ heading: line.startsWith('=') ? 1 : 2, text });
    } else if (line === '' || rule) close();
    else if (heading) {
      close();
      blocks.push({ heading: heading[1]!.length, text: plainLine(heading[2]!) });
    } else if (item) {
      close();
      open = [item[1]!];
      inItem = true;
    } else {
      open.push(line);
      if (/ {2}$|\\$/.test(written)) {
        open = [open.join(' ').replace(/\\$/, '')];
        close();
      }
    }
  }
  close();
  return blocks.filter((block) => block.text !== '');
}
