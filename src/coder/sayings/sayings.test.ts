import { describe, expect, it } from 'vitest';
import { buildCoding, type CodingNotes } from '../build-coding.js';
import { codeRecords } from '../code-records.js';
import { headlineOf } from './headline.js';
import { quotesIn } from './quotes.js';

const coded = (notes: CodingNotes) => {
  const at = buildCoding(notes);
  return { ...codeRecords(at), dropped: at.dropped, names: (ids: readonly string[]) => ids.map((id) => at.actor(id)!.name) };
};

describe('quotation', () => {
  const said = (text: string, content: string | string[]) =>
    coded({ text, names: { person: 'Ito' }, attributions: [{ source: 'Ito', cue: 'said', content }] }).statements[0]!;

  it('is direct, mixed or indirect by its marks, which belong to the content', () => {
    expect(said('“We will go,” Ito said.', 'We will go')).toMatchObject({
      quotation: 'direct',
      content: [{ text: '“We will go,”' }],
      quoted: [{ text: 'We will go,' }],
    });
    expect(said('Ito said the text was “a shame”.', 'the text was “a shame”')).toMatchObject({
      quotation: 'mixed',
      content: [{ text: 'the text was “a shame”.' }],
    });
    expect(said('Ito said that talks had failed.', 'that talks had failed')).toMatchObject({
      quotation: 'indirect',
      quoted: [],
      content: [{ text: 'that talks had failed.' }],
    });
  });

  it('takes in the part after the cue', () => {
    const statement = said('“We will go,” Ito said. “Nobody will stop us on our way.”', '“We will go,”');
    expect(statement.content.map((span) => span.text)).toEqual(['“We will go,”', '“Nobody will stop us on our way.”']);
  });

  it('goes on in the next paragraph when its mark stays open', () => {
    const { statements, names } = coded({
      text: '“We have come a long way and we are not tired,” Ito said. “The road is long.\n\n“But nobody will stop us on our way home.”',
      names: { person: 'Ito' },
      attributions: [{ source: 'Ito', cue: 'said', content: ['“We have come a long way and we are not tired,”', '“The road is long.'] }],
    });
    expect(statements.map((statement) => names(statement.speaker))).toEqual([['Ito'], ['Ito']]);
    expect(statements[1]!.inferred.speaker).toBe('the quotation goes on');
  });

  it('is not opened by an apostrophe', () => {
    expect(
      quotesIn({ text: "The rebels' chief said the '90s were 'a gift'.", paragraphs: [{ start: 0, end: 46, text: '', role: 'body' }] }).map(
        ({ start }) => start,
      ),
    ).toEqual([37]);
  });
});

describe('statements', () => {
  it.each([
    ['Ito warned that the dam would break.', 'warned', 'warns'],
    ['Ito called for a truce.', 'called for', 'asks'],
    ['Ito expressed his condolences to Li.', 'expressed his condolences', 'condoles'],
    ['Ito condemned the raid.', 'condemned', 'condemns'],
    ['Ito pledged two shiploads of grain.', 'pledged', 'commits'],
    ['Ito rejected the charge.', 'rejected', 'refuses'],
    ['Ito denied the report.', 'denied', 'denies'],
    ['Ito thanked the crew.', 'thanked', 'thanks'],
  ])('%s', (text, cue, act) => {
    const content = text.slice(text.indexOf(cue) + cue.length + 1, -1);
    expect(coded({ text, names: { person: 'Ito' }, attributions: [{ source: 'Ito', cue, content }] }).statements[0]!.act).toBe(act);
  });

  it('name whom they are said to', () => {
    const { statements, names } = coded({
      text: 'Ito told Li that he was tired.',
      names: { person: ['Ito', 'Li'] },
      attributions: [{ source: 'Ito', cue: 'told', content: 'that he was tired' }],
    });
    expect(names(statements[0]!.addressees)).toEqual(['Li']);
  });

  it('say so when they are repeated', () => {
    expect(
      coded({
        text: 'Ito reiterated that talks had failed.',
        names: { person: 'Ito' },
        attributions: [{ source: 'Ito', cue: 'reiterated', content: 'that talks had failed' }],
      }).statements[0]!.repeated,
    ).toBe(true);
  });

  it('lie inside others, with the outer speaker in the chain', () => {
    const { statements, names } = coded({
      text: 'The ministry said that Ito had warned that the dam would break.',
      names: { person: 'Ito' },
      mentions: { organization: 'The ministry' },
      publisher: 'The Gazette',
      attributions: [
        { source: 'The ministry', cue: 'said', content: 'that Ito had warned that the dam would break' },
        { source: 'Ito', cue: 'warned', content: 'that the dam would break' },
      ],
    });
    const [outer, inner] = [statements.find(({ cue }) => cue?.text === 'said')!, statements.find(({ cue }) => cue?.text === 'warned')!];
    expect(inner.parent).toBe(outer.id);
    expect(inner.chain.map((link) => link.name)).toEqual(['Ito', 'The ministry', 'The Gazette']);
    expect(names(outer.speaker)).toEqual(['The ministry']);
  });

  it('are no thoughts, unless quoted', () => {
    const thought = coded({
      text: 'Ito believes that talks will fail.',
      names: { person: 'Ito' },
      attributions: [{ source: 'Ito', cue: 'believes', content: 'that talks will fail' }],
    });
    expect(thought.statements).toEqual([]);
    expect(thought.dropped[0]!.rule).toMatch(/state of mind/);
    const quoted = coded({
      text: 'Ito thinks it is “a trap”.',
      names: { person: 'Ito' },
      attributions: [{ source: 'Ito', cue: 'thinks', content: 'it is “a trap”' }],
    });
    expect(quoted.statements).toHaveLength(1);
  });

  it('of nobody are none', () => {
    expect(coded({ text: 'It was said that talks had failed.', attributions: [{ cue: 'said', content: 'that talks had failed' }] }).statements).toEqual([]);
  });
});

describe('headlines', () => {
  it.each([
    ['Five killed in raid on Gorna – Kremlin', 'Kremlin', 'Five killed in raid on Gorna'],
    ['Gorna raid leaves five dead, police say', 'police', 'Gorna raid leaves five dead'],
    ['UN: Five killed in raid on Gorna', 'UN', 'Five killed in raid on Gorna'],
  ])('%s', (title, source, content) => {
    const { scene } = buildCoding({ title, text: 'Nothing more is known.', mentions: { organization: source } });
    const found = headlineOf(scene)!;
    expect([scene.words(found.source), scene.words(found.content)]).toEqual([source, content]);
  });

  it.each(['Two-year-old found alive in Gorna', 'Ito, Li agree to share power in Gorna'])('%s names no source', (title) => {
    expect(headlineOf(buildCoding({ title, text: 'Nothing more is known.' }).scene)).toBeNull();
  });
});
