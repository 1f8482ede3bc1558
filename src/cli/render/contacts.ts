import type { HeldContact } from '../../contacts/contact.js';
import type { Sheet } from './comparison.js';
import { dateWords } from './time.js';
import { cut, listed, oneLine, wrap } from './words.js';

/**
 * Contacts as a person reads them in a terminal: day, kind and parties, then each readout and how many reports there are.
 *
 * @example
 * process.stdout.write(renderContacts(contacts, { width: 100, ink: plainInk }))
 */
export function renderContacts(contacts: readonly HeldContact[], { ink, width }: Sheet): string {
  if (contacts.length === 0) return 'No calls, meetings or visits with two parties are told of.\n';
  const blocks = contacts.map(({ id, kind, parties, start, daysDiffer, readouts, reports }) => {
    const title = `${dateWords(start)}${daysDiffer ? ' (the accounts differ)' : ''} · ${kind} · ${listed(parties.map(({ name }) => oneLine(name)))}`;
    const rows = readouts.map(({ issuer, publisher, title, published, completeness, day }) =>
      cut(
        `  ${[issuer ?? publisher ?? 'unknown issuer', title ?? '(no title)', published ? dateWords(published) : 'no date', ...(daysDiffer ? [`sets it on ${dateWords(day)}`] : []), completeness === 'unknown' ? 'not known to be whole' : completeness].map(oneLine).join(' · ')}`,
        width,
      ),
    );
    const others = reports.map(({ publisher, title }) =>
      ink.faint(cut(`  reported by ${oneLine(publisher ?? 'an unnamed publisher')} · ${oneLine(title ?? '(no title)')}`, width)),
    );
    return [...wrap(title, width).map(ink.strong), ink.faint(`  ${id}`), ...rows, ...others].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}
