import type { Readout } from '../records/index.js';

/** What a body of records holds that an export may carry or not. */
export const kinds = ['documents', 'events', 'statements', 'figures', 'chain links', 'caveats', 'spans of evidence'] as const;
export type Kind = (typeof kinds)[number];

const spansOf = (evidence: unknown): number => {
  if (Array.isArray(evidence)) return evidence.reduce((sum: number, part) => sum + spansOf(part), 0);
  return evidence === null || evidence === undefined ? 0 : 1;
};

/** Counts what went into an export, what it carries, and what it cannot, so that the manifest can say so. */
export class Tally {
  readonly seen = new Map<Kind, number>();
  readonly carried = new Map<Kind, number>();
  /** rows by file */
  readonly rows = new Map<string, number>();
  /** records that have no place in the format, by reason */
  readonly leftOut = new Map<string, number>();
  /** parts of what is carried that have no place, by what they are */
  readonly lost = new Map<string, number>();
  /** coders and their models, with how many documents each coded */
  readonly coders = new Map<string, number>();

  /** Counts what a document and its records hold. */
  see({ document, events, statements, figures, coder }: Readout): void {
    if (document) add(this.seen, 'documents', 1);
    add(this.seen, 'events', events.length);
    add(this.seen, 'statements', statements.length);
    add(this.seen, 'figures', figures.length);
    for (const record of [...events, ...statements, ...figures]) {
      add(this.seen, 'chain links', record.chain.length);
      add(this.seen, 'caveats', record.caveats.length);
      for (const evidence of Object.values(record.evidence)) add(this.seen, 'spans of evidence', spansOf(evidence));
    }
    add(this.coders, `${coder.name} ${coder.version} with ${coder.model}`, 1);
  }

  /** Counts what the export carries. */
  carry(kind: Kind, count = 1): void {
    add(this.carried, kind, count);
  }

  /** Says that the export carries all that it has seen of these kinds; called at its end. */
  carryAll(...of: readonly Kind[]): void {
    for (const kind of of) this.carried.set(kind, this.seen.get(kind) ?? 0);
  }

  row(file: string, count = 1): void {
    add(this.rows, file, count);
  }

  leaveOut(reason: string, count = 1): void {
    add(this.leftOut, reason, count);
  }

  lose(what: string, count: number): void {
    if (count > 0) add(this.lost, what, count);
  }

  /**
   * What was not carried, the largest first: records and links by kind, then parts, then records left out with the reason.
   *
   * @example
   * tally.missing() // [{ what: 'figures', count: 412 }, { what: 'parties beyond the first', count: 88 }]
   */
  missing(): { what: string; count: number }[] {
    const kept = kinds
      .filter((kind) => kind !== 'documents' && kind !== 'events')
      .map((what) => ({ what: what as string, count: (this.seen.get(what) ?? 0) - (this.carried.get(what) ?? 0) }));
    const parts = [...this.lost, ...this.leftOut].map(([what, count]) => ({ what, count }));
    const bySize = (a: { what: string; count: number }, b: { what: string; count: number }) => b.count - a.count || (a.what < b.what ? -1 : 1);
    return [...kept.filter(({ count }) => count > 0), ...parts.sort(bySize)];
  }
}

function add<Key>(counts: Map<Key, number>, key: Key, count: number): void {
  if (count !== 0) counts.set(key, (counts.get(key) ?? 0) + count);
}
