import type { Document } from '../document/document.js';
import type { Actor } from '../records/actor/schema.js';
import type { Event } from '../records/event/schema.js';
import type { Figure } from '../records/figure/schema.js';
import type { Readout } from '../records/index.js';
import type { Statement } from '../records/statement/schema.js';
import type { Agreement } from './review/agreement.js';
import type { Decision, DecisionFilter, Given } from './review/decision.js';
import type { Block, Claim, Group, GroupFilter, GroupKind, Link, NewGroup, Saved } from './groups/group.js';
import type { VersionDifference } from './version-difference.js';

export type Coder = Readout['coder'];
export type RecordKind = 'event' | 'statement' | 'figure';
export type AnyRecord = Event | Statement | Figure;

/** What became of a document that was put: see README. */
export interface Put {
  readonly id: string;
  readonly outcome: 'added' | 'unchanged' | 'replaced' | 'kept';
  readonly versionOf: string | null;
  readonly reprintOf: string | null;
  /** decisions of people that find no record any more */
  readonly queued: number;
}

/** What is told of a document beside a record: all but its text. */
export type DocumentHead = Pick<
  Document,
  'id' | 'path' | 'kind' | 'title' | 'publisher' | 'url' | 'published' | 'retrieved' | 'issuer' | 'agency' | 'language' | 'versionOf' | 'reprintOf'
> & {
  /** true for the newest version of its URL */
  readonly latest: boolean;
  readonly coder: Coder;
  /** instant at which it was first put */
  readonly added: string;
  /** UTF-16 code units of text */
  readonly length: number;
};

/** A record with the document that it stands in and the actors that it names. */
export interface Found<R extends AnyRecord = AnyRecord> {
  readonly record: R;
  readonly document: DocumentHead;
  readonly actors: readonly Actor[];
  /** entity ids of those actors, by their local id */
  readonly entities: Readonly<Record<string, string>>;
  /** the days by which it is filtered, and whether the record says them (`record`) or only the document's publication is known; null: neither */
  readonly day: { readonly start: string; readonly end: string; readonly basis: 'record' | 'publication' } | null;
  readonly state: ReviewState;
}

/** What people made of a record; `open` where nobody looked. */
export type ReviewState = 'open' | 'confirmed' | 'corrected' | 'rejected' | 'added' | 'disputed';

/** One page of an answer, newest first; `next` is given as `after` to have the following one, null at the end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export interface Paging {
  /** 50 unless given, at most 1000 */
  readonly limit?: number | undefined;
  readonly after?: string | undefined;
}

/** Which documents; all conditions hold together. */
export interface DocumentFilter extends Paging {
  readonly publisher?: string | undefined;
  /** name or country of the government or body whose account it is */
  readonly issuer?: string | undefined;
  readonly kind?: Document['kind'] | undefined;
  /** ISO days, both included; of publication */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly url?: string | undefined;
  readonly path?: string | undefined;
  /** older versions too */
  readonly versions?: boolean | undefined;
  /** false: without reprints */
  readonly reprints?: boolean | undefined;
}

/** Which records; all conditions hold together. Names are of entities: in full, in short, a registry id or a country's three letters. */
export interface RecordFilter extends Paging {
  readonly document?: string | undefined;
  readonly publisher?: string | undefined;
  readonly issuer?: string | undefined;
  /** ISO days, both included */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** words that it is about, as a query of `search` */
  readonly about?: string | undefined;
  readonly background?: boolean | undefined;
  readonly minScore?: number | undefined;
  readonly state?: ReviewState | undefined;
  /** rejected ones too */
  readonly rejected?: boolean | undefined;
  readonly versions?: boolean | undefined;
  readonly reprints?: boolean | undefined;
}

export interface EventFilter extends RecordFilter {
  readonly type?: Event['type'] | readonly Event['type'][] | undefined;
  readonly mode?: string | undefined;
  readonly context?: string | undefined;
  readonly quad?: number | undefined;
  readonly actor?: string | undefined;
  readonly recipient?: string | undefined;
  /** in whichever role */
  readonly party?: string | undefined;
  /** both in it, in whichever role */
  readonly between?: readonly [string, string] | undefined;
  /** where: a place's name or a country's three letters */
  readonly place?: string | undefined;
  readonly modality?: Event['modality'] | undefined;
  readonly negated?: boolean | undefined;
}

export interface StatementFilter extends RecordFilter {
  readonly by?: string | undefined;
  readonly to?: string | undefined;
  readonly act?: Statement['act'] | undefined;
  readonly quotation?: Statement['quotation'] | undefined;
}

export interface FigureFilter extends RecordFilter {
  readonly measure?: Figure['measure'] | undefined;
  /** id of the event that it counts */
  readonly of?: string | undefined;
  readonly place?: string | undefined;
  readonly status?: Figure['group']['status'] | undefined;
}

/** Where `search` looks, and what narrows it. */
export interface SearchFilter {
  readonly in?: 'articles' | 'statements' | 'events' | undefined;
  readonly publisher?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** 20 unless given, at most 1000 */
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
}

/** One find: `snippet` has the found words between « and ». */
export interface Hit {
  readonly document: DocumentHead;
  /** id of the statement or event; null for an article */
  readonly record: string | null;
  readonly snippet: string;
}

/** An actor across documents. */
export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly kind: Actor['kind'];
  readonly registry: string | null;
  readonly country: string | null;
  /** names as printed, most frequent first, with the number of documents */
  readonly names: readonly { readonly name: string; readonly documents: number }[];
}

export interface Counts {
  readonly documents: number;
  readonly events: number;
  readonly statements: number;
  readonly figures: number;
  readonly entities: number;
  readonly decisions: number;
}

/** A store of documents and their records. Every function throws StoreError, with one line for the user, if the store cannot be used. */
export interface Store {
  readonly engine: 'sqlite' | 'postgresql';
  /** where it lies, without a password */
  readonly address: string;

  put(readout: Readout): Promise<Put>;
  /** Puts all or, if it throws, none. Throws EvidenceError if a span does not hold its words. */
  putAll(readouts: readonly Readout[]): Promise<Put[]>;
  /** The coder whose records are held of a document; null if it is not in the store. */
  coderOf(id: string): Promise<Coder | null>;
  /** Removes a document and what hangs on it alone; false if it is not in the store. Decisions on it are kept and queued. */
  remove(id: string): Promise<boolean>;

  document(id: string): Promise<Document | null>;
  readout(id: string): Promise<Readout | null>;
  documents(filter?: DocumentFilter): Promise<Page<DocumentHead>>;
  /** All documents with their records, in the order in which they were added. */
  readouts(filter?: DocumentFilter): AsyncIterable<Readout>;

  events(filter?: EventFilter): Promise<Page<Found<Event>>>;
  statements(filter?: StatementFilter): Promise<Page<Found<Statement>>>;
  figures(filter?: FigureFilter): Promise<Page<Found<Figure>>>;
  everyEvent(filter?: EventFilter): AsyncIterable<Found<Event>>;
  everyStatement(filter?: StatementFilter): AsyncIterable<Found<Statement>>;
  everyFigure(filter?: FigureFilter): AsyncIterable<Found<Figure>>;
  record(id: string): Promise<(Found & { readonly kind: RecordKind }) | null>;

  /** Words all of which must stand there; `"a phrase"`, `-without`, `this OR that`. Best first. Throws StoreError if no word is given. */
  search(query: string, filter?: SearchFilter): Promise<Hit[]>;

  /** Whom a name means, likeliest first. */
  entities(name: string): Promise<Entity[]>;
  entity(id: string): Promise<Entity | null>;

  /** All versions of a document's URL, oldest first; the document alone if it has no URL. */
  versions(id: string): Promise<DocumentHead[]>;
  compareVersions(older: string, newer: string): Promise<VersionDifference | null>;
  /** The text that a document reprints, or is, first; then all its reprints. */
  reprints(id: string): Promise<DocumentHead[]>;

  /** Throws StoreError if what it is about is not there, or the record would not be valid. */
  decide(given: Given): Promise<Decision>;
  undo(id: number, by: string, note?: string | null): Promise<Decision>;
  decisions(filter?: DecisionFilter): Promise<Decision[]>;
  /** Decisions that find no record, to look at. */
  queued(): Promise<Decision[]>;
  agreement(one: string, other: string): Promise<Agreement>;

  /**
   * Replaces the groups of the members given. A group that keeps all members of one earlier group keeps its id; of several, the oldest's, and
   * the others redirect to it; a group that is split redirects to its parts.
   */
  saveGroups(kind: GroupKind, groups: readonly NewGroup[]): Promise<Saved[]>;
  /** The group of an id, or those that it redirects to. */
  group(kind: GroupKind, id: string): Promise<Group[]>;
  groups(kind: GroupKind, filter?: GroupFilter): Promise<Page<Group>>;
  groupsOf(kind: GroupKind, members: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** What people said is the same or not the same; binds grouping. */
  links(kind: GroupKind | 'source'): Promise<Link[]>;

  /** Sets the keys under which events are candidates for grouping. */
  setBlocks(blocks: readonly Block[]): Promise<void>;
  /** Event claims that share one of the keys, with document and actors, in order of id. */
  inBlocks(keys: readonly string[]): Promise<Claim[]>;
  /** Events that have no keys yet, in the order in which they were added. */
  withoutBlocks(limit: number): Promise<Claim[]>;

  counts(): Promise<Counts>;
  close(): Promise<void>;
}
