import { readFileSync } from 'node:fs';
import { overlap } from '../../src/document/span.js';
import { aliasHit } from '../../src/eval/gold/names.js';
import { placeOf, spansIn } from '../../src/eval/gold/places.js';
import type { Readout } from '../../src/records/index.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What one record must hold, field by field. A party is a key of `names`, "A|B" is either, "A?" may be missing; a field that is not named is open.
 */
export interface Expected extends Fields {
  /** what the record is about, for people */
  readonly item: string;
}

/** The golden record of one article, made by hand from its text. */
export interface ExpectedRecord {
  readonly names: Readonly<Record<string, string>>;
  readonly events: readonly Expected[];
  readonly statements: readonly Expected[];
  readonly figures: readonly Expected[];
}

/** Reads a golden record (`NN-slug.record.json`). */
export function readExpected(path: string | URL): ExpectedRecord {
  return JSON.parse(readFileSync(path, 'utf8')) as ExpectedRecord;
}

type Kind = 'events' | 'statements' | 'figures';
const given = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as string[]) : []);

/**
 * Compares a record with what it must hold: for each expected one, the closest of the record, written down in the words of the expectation,
 * so that equal means right and a difference names its field. `null` stands for a record that is not there.
 */
export class Comparison {
  constructor(
    private readonly readout: Readout,
    private readonly expected: ExpectedRecord,
  ) {}

  /** The closest record of a kind, written as the expectation is; null if none stands on its words. */
  closest(kind: Kind, wanted: Expected): Fields | null {
    const candidates = this.candidates(kind, wanted).map((record) => this.written(record as unknown as Fields, wanted));
    const right = (fields: Fields) => Object.keys(wanted).filter((field) => JSON.stringify(fields[field]) === JSON.stringify(wanted[field])).length;
    return candidates.sort((a, b) => right(b) - right(a))[0] ?? null;
  }

  private candidates(kind: Kind, wanted: Expected): readonly Readout[Kind][number][] {
    const { text } = this.readout.document;
    if (kind === 'statements') {
      const places = given(wanted.content)
        .map((part) => placeOf(text, part))
        .filter((place) => place !== null);
      return this.readout.statements.filter(({ content }) => {
        const shared = places.reduce((sum, place) => sum + content.reduce((part, span) => part + overlap(span, place), 0), 0);
        const all = [...places, ...content].reduce((sum, { start, end }) => sum + end - start, 0) - shared;
        return shared / all >= 0.75;
      });
    }
    const from = wanted.after ? (placeOf(text, String(wanted.after))?.end ?? 0) : 0;
    const words = String(kind === 'events' ? wanted.words : wanted.written);
    const start = text.indexOf(words, from);
    const place = { start, end: start + words.length };
    if (kind === 'figures') return this.readout.figures.filter(({ written }) => overlap(written, place) > 0);
    return this.readout.events.filter((event) => event.type === wanted.type && spansIn(event.evidence.trigger).some((span) => overlap(span, place) > 0));
  }

  /** A record in the words of the expectation. */
  private written(record: Fields, wanted: Expected): Fields {
    return Object.fromEntries(Object.keys(wanted).map((field) => [field, this.field(record, field, wanted[field])]));
  }

  private field(record: Fields, field: string, wanted: unknown): unknown {
    const value = record[field];
    switch (field) {
      // these say what is meant and where: the candidates have been chosen by them
      case 'item':
      case 'words':
      case 'content':
      case 'after':
        return wanted;
      case 'written':
        return (value as { text: string }).text.toLowerCase() === String(wanted).toLowerCase() ? wanted : (value as { text: string }).text;
      case 'happened':
      case 'asOf':
        return (value as { start: string | null } | null)?.start?.slice(0, 10) ?? null;
      case 'group':
        return this.optional((value as { text: { text: string } | null }).text?.text ?? null, String(wanted));
      case 'chain':
        return this.parties(
          (value as Readout['events'][number]['chain']).map(({ name }) => name),
          given(wanted),
        );
      case 'actors':
      case 'recipients':
      case 'speaker':
      case 'addressees':
        return this.parties(
          given(value).map((id) => this.readout.actors.find((actor) => actor.id === id)?.name ?? id),
          given(wanted),
        );
      default:
        return value;
    }
  }

  /** Parties in the order and words of the expectation, known by the one name that the record gives them; others stand as they are. */
  private parties(found: readonly string[], wanted: readonly string[]): string[] {
    const bears = (name: string, party: string) =>
      party
        .replace('?', '')
        .split('|')
        .some((key) => aliasHit(this.expected.names[key] ?? key, [name]));
    const others = found.filter((name) => !wanted.some((party) => bears(name, party))).map((name) => `also ${name}`);
    return [...wanted.filter((party) => party.endsWith('?') || found.some((name) => bears(name, party))), ...others];
  }

  private optional(text: string | null, wanted: string): string | null {
    if (text === null) return wanted.endsWith('?') ? wanted : null;
    return text.toLowerCase().includes(wanted.replace('?', '').toLowerCase()) ? wanted : text;
  }
}
