import { type KeyboardEvent, memo, useState } from 'react';
import type { Readout } from '../api.js';
import { Chain } from '../parts/chain.js';
import { Score } from '../parts/score.js';
import { Cautions, EventBody, FigureBody, StatementBody } from './card-body.js';
import { labelOf } from './label.js';
import { RecordTools } from './record-tools.js';
import type { Shown } from './shown.js';
import { Why } from './why.js';

interface Props {
  readonly shown: Shown;
  readonly readout: Readout;
  readonly active: boolean;
  readonly onOver: (record: string | null) => void;
  readonly onPick: (record: string) => void;
}

/** One record beside the text. Over it or in it, its words stand out in the text; Enter keeps them so. */
export const RecordCard = memo(function RecordCard({ shown, readout, active, onOver, onPick }: Props) {
  const [why, setWhy] = useState(false);
  const { id, kind, event, statement, figure } = shown;
  const record = event ?? statement ?? figure!;
  const { actors, document } = readout;
  const keys = (press: KeyboardEvent<HTMLElement>) => {
    if (press.target !== press.currentTarget) return;
    const step =
      press.key === 'j' || press.key === 'ArrowDown' ? 'nextElementSibling' : press.key === 'k' || press.key === 'ArrowUp' ? 'previousElementSibling' : null;
    if (step) {
      press.preventDefault();
      (press.currentTarget[step] as HTMLElement | null)?.focus();
    } else if (press.key === 'Enter') onPick(id);
    else if (press.key === 'w') setWhy((open) => !open);
  };
  return (
    <li
      id={`record-${id}`}
      className={`card ${kind}${active ? ' active' : ''}${record.background ? ' back' : ''}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: each record is looked at by keyboard too
      tabIndex={0}
      onMouseEnter={() => onOver(id)}
      onMouseLeave={() => onOver(null)}
      onFocus={() => onOver(id)}
      onKeyDown={keys}
      onClick={(click) => (click.target as HTMLElement).closest('a, button, summary, .why') === null && onPick(id)}
    >
      <div className="card-head">
        <span className={`kind ${kind}`}>{labelOf(shown)}</span>
        {event && statement && <span className="kind statement">{statement.act === 'other' ? 'says' : statement.act}</span>}
        {record.review.length > 0 && <span className="tag">{record.review.at(-1)?.state}</span>}
        <Score score={shown.score} />
      </div>
      {event && <EventBody event={event} actors={actors} />}
      {statement && <StatementBody statement={statement} actors={actors} brief={event !== null} />}
      {figure && <FigureBody figure={figure} />}
      <Cautions record={record} event={event} />
      <Chain chain={record.chain} publisher={document.publisher} />
      <RecordTools shown={shown} readout={readout} why={why} onWhy={() => setWhy((open) => !open)} />
      {why && <Why document={document.id} records={[id, ...(event && statement ? [statement.id] : [])]} />}
    </li>
  );
});
