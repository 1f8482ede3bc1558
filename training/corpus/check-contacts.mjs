// What is wrong with the set of contacts: files, quotes, parties, near misses.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from './gold-files.mjs';

const kinds = ['call', 'video', 'meeting', 'visit', 'talks'];
const formats = ['phone', 'video', 'in-person', 'message', 'unknown'];

/** Every fault of `contacts.json` and its texts, in words; [] if the set is sound or not here. */
export function contactFaults(folder) {
  if (!existsSync(join(folder, 'contacts.json'))) return [];
  const { contacts, near } = JSON.parse(readFileSync(join(folder, 'contacts.json'), 'utf8'));
  const faults = [];
  const texts = new Map();
  const text = (file) => {
    if (!existsSync(join(folder, file))) faults.push(`${file} is missing`);
    else if (!texts.has(file)) texts.set(file, textOf(readFileSync(join(folder, file), 'utf8')));
    return texts.get(file) ?? '';
  };
  for (const contact of contacts) {
    if (!kinds.includes(contact.kind)) faults.push(`${contact.id}: no kind «${contact.kind}»`);
    if (contact.parties.length < 2 || contact.readouts.length < 2) faults.push(`${contact.id}: has too few parties or readouts`);
    if (!/^\d{4}-\d\d-\d\d$/.test(contact.start)) faults.push(`${contact.id}: no day «${contact.start}»`);
    const party = (what, index) => {
      if (index !== null && !(index in contact.parties)) faults.push(`${contact.id}: ${what} names party ${index}`);
    };
    for (const readout of contact.readouts) {
      const words = text(readout.file);
      const inside = (quote) => {
        if (!words.includes(quote)) faults.push(`${readout.file}: not in the text: «${quote}»`);
      };
      party('issuer', readout.party);
      party('initiatedBy', readout.initiatedBy);
      if (!formats.includes(readout.format)) faults.push(`${readout.file}: no format «${readout.format}»`);
      for (const quote of [readout.duration, readout.next]) if (quote) inside(quote);
      for (const matter of readout.matters) {
        inside(matter.quote);
        party('raisedBy', matter.raisedBy);
      }
    }
  }
  for (const { a, b, why } of near) {
    text(a);
    text(b);
    if (a === b || !why) faults.push(`near miss of ${a} and ${b}: the same text, or no reason`);
  }
  return faults;
}
