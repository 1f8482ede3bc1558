import { intervalWords } from '../../cli/render/time.js';
import type { Readout } from '../api.js';

type Time = NonNullable<Readout['events'][number]['happened']>;

/** When, and by which words; a day that is only the publication's or the context's says so. */
export function When({ time }: { readonly time: Time | null }) {
  if (!time || (time.start === null && time.end === null)) return <span className="soft">date unknown{time?.written ? ` (“${time.written.text}”)` : ''}</span>;
  const how = time.basis === 'publication' ? 'the date of publication' : time.basis === 'context' ? 'from the context' : null;
  return (
    <>
      <time dateTime={time.start?.slice(0, 10)}>{intervalWords(time)}</time>
      {(time.written || how) && <span className="soft"> ({[time.written ? `“${time.written.text}”` : null, how].filter(Boolean).join(', ')})</span>}
    </>
  );
}
