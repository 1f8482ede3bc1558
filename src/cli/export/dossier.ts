import { extname } from 'node:path';
import type { Dossier } from '../../exports/dossier/index.js';
import { dossierForms, dossierOfHappening, dossierOfToll } from '../../exports/dossier/index.js';
import { type Claim, happeningsOf } from '../../exports/happening.js';
import { inReview, type ReviewMode } from '../../exports/review.js';
import type { Tally } from '../../exports/tally.js';
import { withoutText } from '../../exports/without-text.js';
import type { Grouping } from '../../records/grouping.js';
import type { Readout } from '../../records/index.js';
import { type Counted, countedIn, tollOf } from '../../tolls/index.js';
import { CommandError, exit } from '../exit.js';
import type { Terminal } from '../terminal.js';
import { type Asked, askedFor } from '../tolls/asked.js';

export interface DossierOptions extends Asked {
  readonly out: string;
  readonly review: ReviewMode;
  readonly withoutText?: boolean;
}

/**
 * Writes out the dossier of a happening (its claims and its toll), of a conflict or of what `--where` chooses, in the form that the file's ending names.
 *
 * Throws CommandError where the ending is none of the forms, or nothing is found.
 */
export async function dossierFile(
  records: AsyncIterable<Readout>,
  options: DossierOptions,
  grouping: Grouping,
  tally: Tally,
  terminal: Terminal,
): Promise<string | Uint8Array> {
  const form = dossierForms[extname(options.out).toLowerCase()];
  if (!form) throw new CommandError(`a dossier is written as ${Object.keys(dossierForms).join(', ')}; end --out with one of them`, exit.usage);
  const { of, takes } = askedFor(options, terminal);
  const claims: Claim[] = [];
  const figures: Counted[] = [];
  for await (const given of records) {
    const reviewed = inReview(given, options.review);
    tally.see(reviewed);
    const readout = options.withoutText ? await withoutText(reviewed) : reviewed;
    // What is chosen by words is chosen while they are there.
    const chosen = new Set<string>();
    for await (const counted of countedIn([reviewed], grouping)) if (takes(counted)) chosen.add(counted.figure.id);
    for await (const counted of countedIn([readout], grouping)) if (chosen.has(counted.figure.id)) figures.push(counted);
    for (const event of readout.events)
      if (options.happening !== undefined && (grouping.of(readout.document.id, event.id)?.happening ?? event.id) === of) claims.push({ readout, event });
  }
  if (claims.length === 0 && figures.length === 0) throw new CommandError(`nothing is found for ${of}`);
  tally.carry('figures', figures.length);
  tally.carry('events', claims.length);
  tally.row('', claims.length + figures.length);
  return form(await dossierOf(of, claims, figures));
}

async function dossierOf(of: string, claims: readonly Claim[], figures: readonly Counted[]): Promise<Dossier> {
  const toll = dossierOfToll(tollOf(of, figures));
  if (claims.length === 0) return toll;
  const size = claims.length;
  const all: Grouping = { of: () => ({ happening: of, size }) };
  const readouts = [...new Set(claims.map(({ readout }) => readout))].map((readout) => ({
    ...readout,
    events: readout.events.filter((event) => claims.some((claim) => claim.readout === readout && claim.event === event)),
  }));
  for await (const happening of happeningsOf(readouts, all, 'happening')) {
    const dossier = dossierOfHappening(happening);
    return {
      ...dossier,
      tables: [...dossier.tables, ...toll.tables],
      notes: [...dossier.notes, ...toll.notes],
      sources: [...dossier.sources, ...toll.sources],
    };
  }
  return toll;
}
