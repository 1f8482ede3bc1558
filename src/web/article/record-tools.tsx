import { articleAt } from '../addresses.js';
import type { Readout } from '../api.js';
import { Link } from '../link.js';
import { Copy } from '../parts/copy.js';
import { dayWords } from '../parts/days.js';
import { partiesOf } from '../parts/names.js';
import { labelOf } from './label.js';
import type { Shown } from './shown.js';

/** The words of a citation: what, by whose account, where it is printed, and the place in Readout. */
function citationOf(shown: Shown, { document, actors }: Readout): string {
  const record = shown.event ?? shown.statement ?? shown.figure!;
  const what = shown.event
    ? `${labelOf(shown)}: ${partiesOf(shown.event, actors)}`
    : `${labelOf(shown)}: “${shown.anchors.map(({ span }) => span.text).join(' … ')}”`;
  const account = record.chain.map(({ name, stance }) => (stance === 'asserts' ? name : `${name} (${stance})`)).join(' → ');
  const printed = [document.publisher, document.title ? `“${document.title}”` : null, dayWords(document.published), document.url].filter(Boolean).join(', ');
  return `${what}. According to: ${account || 'the text'}. ${printed}. Record ${shown.id}, ${location.origin}${articleAt(document.id, shown.id)}`;
}

/** What can be done with a record. */
export function RecordTools({
  shown,
  readout,
  why,
  onWhy,
}: {
  readonly shown: Shown;
  readonly readout: Readout;
  readonly why: boolean;
  readonly onWhy: () => void;
}) {
  return (
    <p className="tools">
      <button type="button" className="plain" aria-expanded={why} onClick={onWhy}>
        why
      </button>
      <Copy words={() => citationOf(shown, readout)}>copy citation</Copy>
      <Link href={articleAt(readout.document.id, shown.id)}>link</Link>
      <Link href={`/review?document=${encodeURIComponent(readout.document.id)}&record=${shown.id}`}>review</Link>
    </p>
  );
}
