import type { Actor } from '../../records/actor/schema.js';
import type { Readout } from '../../records/index.js';
import type { Link } from '../../records/record.js';
import type { DocumentExport } from '../export.js';

/** Terms of PROV-O and schema.org, and of our own where neither has one. */
const context = {
  prov: 'http://www.w3.org/ns/prov#',
  schema: 'http://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  readout: 'urn:readout:vocabulary:',
  id: '@id',
  type: '@type',
  ...Object.fromEntries(
    ['wasDerivedFrom', 'wasQuotedFrom', 'hadPrimarySource', 'wasAttributedTo', 'wasGeneratedBy', 'wasAssociatedWith', 'wasRevisionOf', 'used'].map((term) => [
      term,
      { '@id': `prov:${term}`, '@type': '@id' },
    ]),
  ),
  spokenByCharacter: { '@id': 'schema:spokenByCharacter', '@type': '@id' },
  author: { '@id': 'schema:author', '@type': '@id' },
  publisher: { '@id': 'schema:publisher', '@type': '@id' },
  appearance: { '@id': 'schema:appearance', '@type': '@id' },
  firstAppearance: { '@id': 'schema:firstAppearance', '@type': '@id' },
  isPartOf: { '@id': 'schema:isPartOf', '@type': '@id' },
  sameAs: { '@id': 'schema:sameAs', '@type': '@id' },
  name: 'schema:name',
  text: 'schema:text',
  headline: 'schema:headline',
  url: 'schema:url',
  datePublished: 'schema:datePublished',
  jobTitle: 'schema:jobTitle',
  chain: { '@id': 'readout:chain', '@container': '@list' },
  stance: 'readout:stance',
  by: { '@id': 'readout:by', '@type': '@id' },
  sha256: 'readout:document',
  start: 'readout:start',
  end: 'readout:end',
  record: 'readout:record',
  negated: 'readout:negated',
  low: 'readout:low',
  high: 'readout:high',
  measure: 'readout:measure',
  plover: 'readout:plover',
  at: 'prov:endedAtTime',
  state: 'readout:state',
  field: 'readout:field',
};

const urn = (id: string): string => `urn:readout:${id}`;
const slug = (name: string): string => encodeURIComponent(name.toLowerCase().replace(/\s+/gu, '-'));
const known = (registry: string | null): string | null => (registry && /^Q\d+$/u.test(registry) ? `http://www.wikidata.org/entity/${registry}` : null);
const fields = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)));

const classes: Readonly<Record<Actor['kind'], string>> = {
  person: 'schema:Person',
  organization: 'schema:Organization',
  country: 'schema:Country',
  group: 'schema:Organization',
  place: 'schema:Place',
  publication: 'schema:NewsMediaOrganization',
};

/** Ids of agents in one document: those of a registry are the same everywhere, others are the document's own. */
class Agents {
  readonly rows = new Map<string, Record<string, unknown>>();

  constructor(private readonly readout: Readout) {}

  private readonly base = (): string => urn(this.readout.document.id);

  actor(id: string): string | null {
    const actor = this.readout.actors.find((row) => row.id === id);
    if (!actor) return null;
    const iri = `${this.base()}:${id}`;
    if (!this.rows.has(iri))
      this.rows.set(
        iri,
        fields({ id: iri, type: ['prov:Agent', classes[actor.kind]], name: actor.name || null, jobTitle: actor.office?.title, sameAs: known(actor.registry) }),
      );
    return iri;
  }

  named(name: string, type: string): string {
    const iri = `${this.base()}:agent:${slug(name)}`;
    if (!this.rows.has(iri)) this.rows.set(iri, { id: iri, type: ['prov:Agent', type], name });
    return iri;
  }

  link(link: Link): string {
    const [only, ...more] = link.actors;
    return (
      (only !== undefined && more.length === 0 ? this.actor(only) : null) ??
      this.named(link.name, link.kind === 'person' ? 'schema:Person' : 'schema:Organization')
    );
  }
}

function* nodesOf(readout: Readout): Generator<Record<string, unknown>> {
  const { document, coder, events, statements, figures } = readout;
  const agents = new Agents(readout);
  const self = urn(document.id);
  const coded = `${self}:coding`;
  const software = urn(`coder:${coder.version}:${encodeURIComponent(coder.model)}`);
  const publisher = document.publisher ? agents.named(document.publisher, 'schema:NewsMediaOrganization') : null;
  const issuer = document.issuer ? agents.named(document.issuer.name, 'schema:GovernmentOrganization') : null;
  yield fields({
    id: self,
    type: ['prov:Entity', document.kind === 'article' ? 'schema:NewsArticle' : 'schema:CreativeWork'],
    sha256: document.id,
    headline: document.title,
    url: document.url,
    datePublished: document.published,
    publisher,
    wasAttributedTo: [publisher, issuer].filter((agent) => agent !== null),
    hadPrimarySource: document.reprintOf && urn(document.reprintOf),
    wasRevisionOf: document.versionOf && urn(document.versionOf),
  });
  yield { id: coded, type: 'prov:Activity', used: self, wasAssociatedWith: software };
  yield { id: software, type: ['prov:Agent', 'prov:SoftwareAgent', 'schema:SoftwareApplication'], name: `${coder.name} ${coder.version}` };

  const base = (record: Readout['events'][number] | Readout['statements'][number] | Readout['figures'][number]) => ({
    id: urn(record.id),
    record: record.id,
    wasDerivedFrom: self,
    wasGeneratedBy: coded,
    // Innermost first: each link passes on what the one before it says.
    chain: record.chain.map((link) => ({ by: agents.link(link), stance: link.stance })),
    wasAttributedTo: record.chain.slice(0, 1).map((link) => agents.link(link)),
  });
  const claim = (record: Parameters<typeof base>[0]) => ({
    ...base(record),
    type: ['prov:Entity', 'schema:Claim'],
    author: record.chain.slice(0, 1).map((link) => agents.link(link)),
    'schema:claimInterpreter': { id: software },
    appearance: self,
    firstAppearance: document.reprintOf && urn(document.reprintOf),
  });
  for (const event of events) {
    const words = event.evidence.sentence;
    const text = words && !Array.isArray(words) ? words.text : '';
    yield fields({ ...claim(event), plover: [event.type, ...event.modes].join(' '), negated: event.negated || null, text: text || null });
  }
  for (const statement of statements) {
    yield fields({
      ...base(statement),
      type: ['prov:Entity', 'schema:Quotation'],
      text: statement.content.map(({ text }) => text).join(' … ') || null,
      start: statement.content[0]?.start,
      end: statement.content.at(-1)?.end,
      spokenByCharacter: statement.speaker.flatMap((id) => agents.actor(id) ?? []),
      isPartOf: self,
      wasQuotedFrom: statement.quotation === 'indirect' ? null : self,
    });
  }
  for (const figure of figures) {
    yield fields({
      ...claim(figure),
      measure: figure.measure,
      low: figure.low,
      high: figure.high,
      text: figure.written.text || null,
      start: figure.written.start,
      end: figure.written.end,
      wasRevisionOf: figure.relation.filter(({ kind }) => kind === 'revises').map(({ figure: other }) => urn(other)),
    });
  }
  for (const record of [...events, ...statements, ...figures]) {
    for (const [i, { state, field, by, at }] of record.review.entries()) {
      const review = `${urn(record.id)}:review:${i}`;
      yield fields({ id: review, type: 'prov:Activity', used: urn(record.id), wasAssociatedWith: agents.named(by, 'schema:Person'), at, state, field });
    }
  }
  yield* agents.rows.values();
}

/** PROV-O in JSON-LD: documents, quotations and claims with who says so, what they come from and which coder made them. Nothing is rated. */
export const prov: DocumentExport = {
  of: 'documents',
  name: 'prov',
  about: 'PROV-O as JSON-LD, with schema.org Quotation and Claim: who says what, and where it stands',
  folder: false,
  ending: '.jsonld',
  offsets: 'code points',
  async *write(readouts, _, tally) {
    yield { file: '', data: `{"@context":${JSON.stringify(context)},"@graph":[` };
    let some = false;
    const shared = new Set<string>();
    for await (const readout of readouts) {
      let data = '';
      for (const node of nodesOf(readout)) {
        const id = node.id as string;
        // The coder is one node for all; everything else is a document's own.
        if (id.startsWith('urn:readout:coder:')) {
          if (shared.has(id)) continue;
          shared.add(id);
        }
        data += `${some ? ',' : ''}\n${JSON.stringify(node)}`;
        some = true;
        tally.row('');
      }
      yield { file: '', data };
    }
    yield { file: '', data: '\n]}\n' };
    tally.carryAll('documents', 'events', 'statements', 'figures', 'chain links');
  },
};
