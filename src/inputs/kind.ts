import type { Document } from '../document/document.js';
import { contactOpening, contactTitle } from '../languages/en/document-words.js';

type Kind = Document['kind'];

/** Titles that say of themselves what they head; the first that fits counts. */
const titles: readonly (readonly [RegExp, Kind])[] = [
  [/^(?:readout|read-out)\b|\breadout of\b/i, 'readout'],
  [/^(?:(?:on-the-record|background|press|daily|media|off-camera) ){0,3}(?:briefing|gaggle|press call)\b|\bpress (?:briefing|gaggle)\b/i, 'briefing'],
  [
    /^(?:remarks|speech|address|opening remarks|interview|press conference|news conference|answers? to|q&a|transcript)\b|\b(?:press|news) conference (?:by|with|following)\b|\btranscript\b/i,
    'transcript',
  ],
  [/^(?:(?:full )?text of (?:the )?)?(?:security council |general assembly )?resolution \d+|^[sa]\/res\/\d+/i, 'resolution'],
  [
    /^(?:(?:full )?text of (?:the )?)?(?:(?:peace |ceasefire |trade |framework |bilateral )?agreement|treaty|memorandum of understanding|protocol) (?:between|on|of)\b/i,
    'agreement',
  ],
  [/^(?:press |media )?statement (?:by|from|of|on)\b|^(?:press|media) statement\b/i, 'statement'],
  [/\bjoint (?:\p{L}+[ -]){0,3}(?:statement|declaration|communiqu[ée])\b|^declaration by the leaders of\b/iu, 'joint-statement'],
  [/\bstatement (?:by|from) (?:the )?(?:president|prime minister|foreign minister|spokes\p{L}+|secretary|press secretary)\b/iu, 'statement'],
];

/** What an issuer's own page is by its address, where the words above do not say. */
const paths: readonly (readonly [RegExp, Kind])[] = [
  [/\/readouts?[-/]|[-/]readout-of-/i, 'readout'],
  [/\/joint-statement/i, 'joint-statement'],
  [/\/(?:speeches-remarks|transcripts?|speeches)\//i, 'transcript'],
  [/\/press-briefings?\//i, 'briefing'],
];

/**
 * What kind of document a title, a publisher and an address make it.
 *
 * A paper's article is `article` whatever its title quotes; only what a government or body issued itself, or what no publisher
 * is known of, takes its kind from its title. "Meeting with …" on an issuer's own page is its readout, and so is what opens with a contact of its side; "… will meet" is not.
 *
 * @example
 * kindOf('Readout of the Minister’s Call with Mr Ito', null, null, false) // 'readout'
 */
export function kindOf(title: string | null, publisher: string | null, url: string | null, issued: boolean, opening = ''): Kind {
  if (!issued && publisher !== null) return 'article';
  const byTitle = titles.find(([words]) => title !== null && words.test(title));
  if (byTitle) return byTitle[1];
  if (!issued) return 'article';
  const byPath = paths.find(([words]) => url !== null && words.test(url));
  if (byPath) return byPath[1];
  if (title !== null && /\b(?:will|to (?:meet|visit|hold|host|receive))\b/i.test(title)) return 'statement';
  if ((title !== null && contactTitle.test(title)) || contactOpening.test(opening)) return 'readout';
  return 'statement';
}
