import { boundsWords } from '../../cli/render/figure.js';
import { intervalWords } from '../../cli/render/time.js';
import type { Readout } from '../api.js';
import { listed, nameOf, partiesOf } from '../parts/names.js';
import { When } from '../parts/when.js';
import type { Event, Figure, Statement } from './shown.js';

type Actors = Readout['actors'];

/** What must not be overlooked of a record. */
export function Cautions({ record, event }: { readonly record: Event | Statement | Figure; readonly event?: Event | null }) {
  const words = [
    ...(event?.negated ? ['not done'] : []),
    ...(event && event.modality !== 'actual' ? [event.modality] : []),
    ...(record.background ? ['background'] : []),
  ];
  if (words.length === 0 && record.caveats.length === 0) return null;
  return (
    <p className="cautions">
      {words.map((word) => (
        <span key={word} className="tag">
          {word}
        </span>
      ))}
      {record.caveats.map(({ text, start }) => (
        <q key={start} className="caveat">
          {text}
        </q>
      ))}
    </p>
  );
}

/** An event: who to whom, when and where, what it announces. */
export function EventBody({ event, actors }: { readonly event: Event; readonly actors: Actors }) {
  const { planned, place, instrument } = event;
  const others = (planned?.parties ?? []).filter((id) => !event.actors.includes(id)).map((id) => nameOf(actors, id));
  return (
    <>
      <p className="who" dir="auto">
        {partiesOf(event, actors)}
      </p>
      <p className="when">
        <When time={event.happened} />
        {place && (
          <>
            {' '}
            · {place.name}
            {place.country ? <span className="soft"> ({place.country})</span> : null}
          </>
        )}
        {instrument && <> · {instrument}</>}
      </p>
      {planned?.type && (
        <p className="when">
          announces {planned.type} {planned.modes.join(' ')}
          {others.length > 0 && ` with ${listed(others)}`}
          {planned.condition && <span className="soft">, if “{planned.condition.text}”</span>}
        </p>
      )}
    </>
  );
}

/** A statement: who says it to whom, and the words. */
export function StatementBody({ statement, actors, brief }: { readonly statement: Statement; readonly actors: Actors; readonly brief?: boolean }) {
  const speakers = statement.speaker.map((id) => nameOf(actors, id));
  const words = statement.content.map(({ text }) => text).join(' … ');
  return (
    <>
      {!brief && (
        <p className="who" dir="auto">
          {speakers.length > 0 ? listed(speakers) : (statement.source?.text ?? 'not named')}
          {statement.addressees.length > 0 && <span className="soft"> to {listed(statement.addressees.map((id) => nameOf(actors, id)))}</span>}
        </p>
      )}
      <blockquote dir="auto" className={statement.quotation}>
        {words}
      </blockquote>
    </>
  );
}

const scopes = { incident: 'in one incident', day: 'in a day', since: 'since then', total: 'in all', unknown: '' } as const;

/** A figure: what the words commit to, of whom, over what time and as of when. */
export function FigureBody({ figure }: { readonly figure: Figure }) {
  const about = [
    figure.since ? `since ${intervalWords(figure.since)}` : scopes[figure.scope],
    figure.asOf ? `as of ${intervalWords(figure.asOf)}` : '',
    figure.coverage === 'part' ? 'a part of the whole' : '',
    figure.cause ? `by ${figure.cause.text.text}` : '',
  ].filter((words) => words !== '');
  return (
    <>
      <p className="who">
        <span className="number">{boundsWords(figure)}</span> {figure.group.text?.text ?? figure.unit ?? 'people'}
      </p>
      <p className="when">
        “{figure.written.text}”{about.length > 0 && ` · ${about.join(' · ')}`}
      </p>
    </>
  );
}
