/** Paragraphs and captions of HTML that is all article, as feeds carry it. */
export interface Fragment {
  readonly paragraphs: readonly string[];
  readonly captions: readonly string[];
}

/** HTML that only looks so deep is shown as text: no feed's item nests so. */
const deepest = 300;

/**
 * The text of a piece of HTML that has no furniture about it. The parser is loaded when the first piece comes.
 *
 * @example
 * (await fragmentOf('<p>Talks <b>failed</b>.</p><p>Envoys left.')).paragraphs // ['Talks failed.', 'Envoys left.']
 */
export async function fragmentOf(html: string): Promise<Fragment> {
  if ((html.match(/<[a-z]/gi)?.length ?? 0) > deepest * 10) return { paragraphs: [html.replace(/<[^>]*>/g, ' ')], captions: [] };
  const [{ parsePage }, { takeCaptions, paragraphsIn }] = await Promise.all([import('./page.js'), import('./main-text.js')]);
  const root = parsePage(`<div>${html}</div>`).body;
  if (root === null) return { paragraphs: [], captions: [] };
  const captions = takeCaptions(root);
  return { paragraphs: paragraphsIn(root).map(({ text }) => text), captions };
}

/**
 * A title as text: tags and entities that are written in it resolved, any other `<` and `&` left as they are.
 *
 * @example
 * await plainText('Talks <i>fail</i> &#8211; Kremlin') // 'Talks fail – Kremlin'
 */
export async function plainText(title: string): Promise<string> {
  if (!/&(?:#\d+|#x[\da-f]+|[a-z]+\d?);|<\/?(?:a|b|br|em|i|q|s|small|span|strong|sub|sup|u)\b[^<>]*>/i.test(title)) return title;
  return (await fragmentOf(title)).paragraphs.join(' ');
}
