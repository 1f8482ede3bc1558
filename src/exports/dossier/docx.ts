import { strToU8, zipSync } from 'fflate';
import type { Dossier, DossierCell, Source } from './dossier.js';

// WordprocessingML (ECMA-376, part 1): the smallest set of parts that word processors open. Marks that XML cannot hold are left out.
const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const plain = (words: string): string =>
  words.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '').replace(/[&<>"]/gu, (mark) => marks[mark]!);

const run = (words: string, mark = ''): string => `<w:r>${mark ? `<w:rPr>${mark}</w:rPr>` : ''}<w:t xml:space="preserve">${plain(words)}</w:t></w:r>`;
const paragraph = (runs: string, style = ''): string => `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${runs}</w:p>`;
const italic = '<w:i/>';
const bold = '<w:b/>';

const cellOf = ({ words, quotes = [] }: DossierCell, mark = ''): string => {
  const lines = [...(words === '' ? [] : [paragraph(run(words, mark))]), ...quotes.map((quote) => paragraph(run(`“${quote}”`, italic)))];
  // A cell must hold a paragraph.
  return `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>${lines.join('') || paragraph('')}</w:tc>`;
};

function tableOf({ caption, columns, rows }: Dossier['tables'][number]): string {
  const row = (cells: readonly string[], head = false): string => `<w:tr>${head ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.join('')}</w:tr>`;
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="999999"/>`)
    .join('');
  const grid = columns.map(() => `<w:gridCol w:w="${Math.floor(9000 / columns.length)}"/>`).join('');
  return [
    paragraph(run(caption), 'Heading2'),
    `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${edges}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>`,
    row(
      columns.map((words) => cellOf({ words }, bold)),
      true,
    ),
    ...rows.map((cells) => row(cells.map((one) => cellOf(one)))),
    '</w:tbl>',
    paragraph(''),
  ].join('');
}

function sourceOf({ quote, chain, publisher, published, url, caveats, reviewed }: Source, i: number): string {
  const told = `Told by ${chain || 'the text'}. ${publisher}, ${published}, ${url ?? 'no address'}.`;
  const doubts = caveats.length > 0 ? ` Caveats: ${caveats.map((caveat) => `“${caveat}”`).join(', ')}.` : '';
  const seen = reviewed.length > 0 ? ` Reviewed: ${reviewed.join('; ')}.` : ' Nobody has reviewed it.';
  return paragraph(run(`${i + 1}. `) + run(quote === '' ? '(without text)' : `“${quote}”`, italic)) + paragraph(run(told + doubts + seen));
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

const contentTypes = `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`;
const relations = (id: string, type: string, target: string): string =>
  `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/></Relationships>`;
const styleOf = (id: string, name: string, size: number): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="80"/></w:pPr><w:rPr><w:b/><w:sz w:val="${size}"/></w:rPr></w:style>`;
const styles = `${head}<w:styles xmlns:w="${word}"><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="80"/></w:pPr><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="21"/></w:rPr></w:style>${styleOf('Heading1', 'heading 1', 32)}${styleOf('Heading2', 'heading 2', 26)}</w:styles>`;

/**
 * A dossier as DOCX: headings, tables and paragraphs, no macros, nothing linked. The same dossier gives the same bytes.
 *
 * @example
 * docx(dossierOfToll(toll)) // Uint8Array
 */
export function docx({ title, about, tables, notes, sources }: Dossier): Uint8Array {
  const body = [
    paragraph(run(title), 'Heading1'),
    paragraph(run(about)),
    ...tables.map(tableOf),
    ...(notes.length > 0 ? [paragraph(run('Notes'), 'Heading2'), ...notes.map((note) => paragraph(run(`• ${note}`)))] : []),
    ...(sources.length > 0 ? [paragraph(run('Sources'), 'Heading2'), ...sources.map(sourceOf)] : []),
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>',
  ].join('');
  const files = {
    '[Content_Types].xml': strToU8(contentTypes),
    '_rels/.rels': strToU8(relations('rId1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': strToU8(`${head}<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': strToU8(relations('rId1', 'styles', 'styles.xml')),
    'word/styles.xml': strToU8(styles),
  };
  return zipSync(files, { mtime: new Date('2000-01-01T00:00:00') });
}
