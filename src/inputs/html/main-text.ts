import { Readability } from '@mozilla/readability';
import { oneLine } from '../normalise.js';
import { type Page, type PageElement, type PageNode, parsePage } from './page.js';

/** A paragraph of a page's main text; `lead` where the page marks it as one. */
export interface PageParagraph {
  readonly text: string;
  readonly lead: boolean;
  /** nothing but links: a way to other pages, unless it is a sentence */
  readonly linked: boolean;
}

/** What a page's main text is. */
export interface MainText {
  readonly paragraphs: readonly PageParagraph[];
  /** captions, which are not the article's own words */
  readonly captions: readonly string[];
}

const blocks = new Set(
  'address article aside blockquote body center dd details div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const silent = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'button', 'select', 'input', 'textarea', 'nav', 'head', 'title']);
const leadClass = /(?:^|[\s_-])(?:standfirst|dek|lede?|lead|subtitle|sub-?head(?:line)?|summary|intro|excerpt|teaser|description)(?:$|[\s_-])/i;
/** Boxes over the page and below the article, which the library may take for a part of it. */
const furniture = [
  ...['cookie', 'consent', 'newsletter', 'paywall'].flatMap((word) => [`[class*="${word}" i]`, `[id*="${word}" i]`]),
  ...['comments', 'comment-list', 'related', 'related-stories', 'disqus_thread'].flatMap((word) => [`[class~="${word}"]`, `[id="${word}"]`]),
  ...['[role="dialog"]', '[aria-modal="true"]', '[hidden]', '[aria-hidden="true"]'],
].join(', ');

const isElement = (node: PageNode): node is PageElement => node.nodeType === 1;
const isText = (node: PageNode) => node.nodeType === 3;

/** The paragraphs of an element, in order: each block's own words, a line break parting two. */
export function paragraphsIn(root: PageElement): PageParagraph[] {
  const paragraphs: PageParagraph[] = [];
  let open = '';
  let lead = false;
  let inLink = false;
  let own = false;
  let links = false;
  const close = () => {
    for (const line of open.split('\n').map(oneLine))
      if (line !== '') paragraphs.push({ text: line, lead, linked: links && !own && !/[.!?]["”’)]?$/.test(line) });
    open = '';
    own = false;
    links = false;
  };
  const walk = (node: PageNode) => {
    for (const child of node.childNodes) {
      if (isText(child)) {
        open += (child.textContent ?? '').replace(/\s+/g, ' ');
        const words = /\p{L}/u.test(child.textContent ?? '');
        own ||= words && !inLink;
        links ||= words && inLink;
      }
      if (!isElement(child) || silent.has(child.localName)) continue;
      if (child.localName === 'br') {
        if (own) open += '\n';
        else close();
      } else if (child.localName === 'a') {
        inLink = true;
        walk(child);
        inLink = false;
      } else if (blocks.has(child.localName)) {
        close();
        const outer = lead;
        lead = outer || leadClass.test(child.getAttribute('class') ?? '');
        walk(child);
        close();
        lead = outer;
      } else walk(child);
    }
  };
  walk(root);
  close();
  return paragraphs;
}

const linkLength = (element: PageElement) => [...element.querySelectorAll('a')].reduce((sum, a) => sum + oneLine(a.textContent ?? '').length, 0);

/** Takes the figures out of an element and returns their captions, which are not the article's own words. */
export function takeCaptions(root: PageElement): string[] {
  const captions: string[] = [];
  for (const figure of root.querySelectorAll('figure')) {
    const caption = oneLine((figure.querySelector('figcaption') ?? figure).textContent ?? '');
    if (caption !== '') captions.push(caption);
    figure.remove();
  }
  return captions;
}

/**
 * The main text of a page, found by Mozilla's Readability, or null if the page has no article: no text, or mostly links.
 * The page is changed on the way.
 *
 * @example
 * mainTextOf(parsePage('<article><p>Envoys of both sides left the city on Tuesday without a deal.</p></article>'))?.paragraphs.length // 1
 */
export function mainTextOf(page: Page): MainText | null {
  for (const box of page.querySelectorAll(furniture)) if (!box.querySelector('article, main, h1')) box.remove();
  const found = new Readability(page as never, { charThreshold: 0, keepClasses: true }).parse();
  if (!found?.content) return null;
  const root = parsePage(found.content).body;
  if (root === null) return null;
  const length = oneLine(root.textContent ?? '').length;
  if (length === 0 || linkLength(root) > length / 2) return null;
  const captions = takeCaptions(root);
  const paragraphs = paragraphsIn(root);
  if (!paragraphs.some(({ text }) => text.length >= 60 && /[.!?…]["”’)]?(?:\s|$)/.test(text))) return null;
  return { paragraphs, captions };
}
