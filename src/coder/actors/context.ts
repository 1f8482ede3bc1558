import type { Reading, TokenRange } from '../../reading/reading.js';
import type { Registry } from '../../registry/registry.js';
import { type Office, ownersIn } from '../../registry/offices.js';
import { Scene } from '../scene.js';
import { EntityBook } from './entity.js';
import { type Node, nodesOf } from './node.js';

/** What resolving the actors of one document works with. */
export class Context {
  readonly scene: Scene;
  readonly book = new EntityBook();
  readonly nodes: readonly Node[];
  /** ISO day of publication, or null */
  readonly date: string | null;
  private readonly offices = new Map<string, Office | null>();
  private readonly owned = new Map<string, string[]>();
  private mentioned: Map<string, number> | null = null;

  constructor(
    readonly reading: Reading,
    readonly registry: Registry,
  ) {
    this.scene = new Scene(reading);
    this.nodes = nodesOf(this.scene);
    this.date = reading.document.published?.slice(0, 10) ?? null;
  }

  words(range: TokenRange): string {
    return this.scene.words(range);
  }

  /** Codes of the states and bodies that words name. */
  owners(words: string): string[] {
    let known = this.owned.get(words);
    if (!known) {
      known = [...new Set(ownersIn(words, this.registry.countries, this.registry.bodies).map((owner) => owner.code))].filter((code) => code !== '');
      this.owned.set(words, known);
    }
    return known;
  }

  /** The office that words name, or null. */
  office(words: string): Office | null {
    let known = this.offices.get(words);
    if (known === undefined) {
      known = this.registry.office(words);
      this.offices.set(words, known);
    }
    return known;
  }

  /** How often the document names each state, by name, adjective, people, capital or body. */
  mentionsOf(code: string): number {
    return this.counts().get(code) ?? 0;
  }

  /** The state that the document is about, where that is clear: its issuer's, its dateline's, or the one its title alone names. */
  get country(): string | null {
    const { issuer, dateline, title } = this.reading.document;
    if (issuer?.country) return issuer.country;
    const line = dateline ? this.owners(dateline) : [];
    if (line.length === 1) return line[0]!;
    const named = title ? this.owners(title) : [];
    if (named.length === 1) return named[0]!;
    const [first, second] = [...this.counts()].sort((a, b) => b[1] - a[1]);
    return first && first[1] >= 2 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
  }

  private counts(): Map<string, number> {
    if (this.mentioned) return this.mentioned;
    this.mentioned = new Map();
    for (const { code, body } of ownersIn(this.reading.document.text, this.registry.countries, this.registry.bodies)) {
      if (!body) this.mentioned.set(code, (this.mentioned.get(code) ?? 0) + 1);
    }
    return this.mentioned;
  }
}
