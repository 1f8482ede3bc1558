import type { TokenRange } from '../../reading/reading.js';
import type { Actor } from '../../records/actor/schema.js';
import type { OfficeKind } from '../../registry/terms.js';

/** An office that an entity holds at the document's date, by the registry or by the words of the text. */
export interface HeldOffice {
  readonly kind: OfficeKind | 'leader';
  readonly title: string;
  readonly of: string | null;
  readonly body: string | null;
  /** a deputy of the one who holds it */
  readonly deputy: boolean;
}

/** Whether a title of the registry is that of a deputy, where its kind is that of the one deputised for. */
export function isDeputy(kind: string, title: string): boolean {
  return /^(?:deputy|vice|assistant|under)\b/iu.test(title) && !/^(?:deputy|vice)/u.test(kind);
}

/** The words of an office with the "deputy" before them, which no more than the office itself may be lost. */
export function titleOf({ title, deputy }: { readonly title: string; readonly deputy: boolean }): string {
  return deputy && !/\bdeputy\b/iu.test(title) ? `Deputy ${title}` : title;
}

/** Someone or something that the document speaks of. Grows while the document is resolved; `actors` of the table are its final shape. */
export interface Entity {
  readonly id: string;
  name: string;
  kind: Actor['kind'];
  registry: string | null;
  country: string | null;
  sectors: string[];
  office: Actor['office'];
  offices: HeldOffice[];
  basis: 'registry' | 'text';
  gender: 'm' | 'f' | null;
  plural: boolean;
  /** nobody who acts: a matter, an object; no pronoun for people falls back on it */
  abstract: boolean;
  /** the noun of a description ("health ministry"), by which a later "the ministry" finds it */
  noun: string | null;
  readonly mentions: TokenRange[];
}

type Facts = Partial<Omit<Entity, 'id' | 'mentions'>> & Pick<Entity, 'name' | 'kind'>;

/** The entities of a document, by keys under which later words find them again. */
export class EntityBook {
  readonly all: Entity[] = [];
  private readonly keys = new Map<string, Entity>();

  get(key: string): Entity | undefined {
    return this.keys.get(key);
  }

  /** The entity under a key, made of the facts if it is new. */
  open(key: string, facts: () => Facts): Entity {
    const known = this.keys.get(key);
    if (known) return known;
    const entity = this.add(facts());
    this.keys.set(key, entity);
    return entity;
  }

  add(facts: Facts): Entity {
    const entity: Entity = {
      id: `a${this.all.length + 1}`,
      registry: null,
      country: null,
      sectors: [],
      office: null,
      offices: [],
      basis: 'text',
      gender: null,
      plural: false,
      abstract: false,
      noun: null,
      mentions: [],
      ...facts,
    };
    this.all.push(entity);
    return entity;
  }

  /** Lets a second key find an entity; the first owner of a key keeps it. */
  alias(key: string, entity: Entity): void {
    if (!this.keys.has(key)) this.keys.set(key, entity);
  }

  /** Adds a mention once. */
  mention(entity: Entity, range: TokenRange): void {
    if (!entity.mentions.some((known) => known.first === range.first && known.last === range.last))
      entity.mentions.push({ first: range.first, last: range.last });
  }
}
