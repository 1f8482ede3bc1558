import { useCallback, useEffect, useState } from 'react';
import { answerOf, api, type Readout } from '../api.js';
import type { Shown } from '../article/shown.js';
import { useLoaded } from '../load.js';
import { nameOf } from '../parts/names.js';
import { fieldsOf } from './fields.js';

interface Props {
  readonly readout: Readout;
  readonly shown: Shown;
  readonly id: string;
  readonly onDecided: () => void;
  readonly onNext: () => void;
}

const whoKey = 'readout.by';
/** The last decision made here, so that one key takes it back. */
let last: number | null = null;

/** What a person decides of a record: right, wrong, or right but for a field. */
export function Decide({ readout, shown, id, onDecided, onNext }: Props) {
  const [by, setBy] = useState(localStorage.getItem(whoKey) ?? '');
  const [told, setTold] = useState('');
  const fields = fieldsOf(shown, (actor) => nameOf(readout.actors, actor));
  const [field, setField] = useState(fields[0]?.field ?? '');
  const chosen = fields.find((each) => each.field === field);
  const [value, setValue] = useState(chosen?.value ?? '');
  useEffect(() => setValue(chosen?.value ?? ''), [chosen?.value]);
  const history = useLoaded(`decisions ${id} ${told}`, () => answerOf(api.decisions.$get({ query: { record: id } })));

  const run = useCallback(
    async (work: () => Promise<{ id: number }>, words: string, next: boolean) => {
      if (by.trim() === '') {
        setTold('Say first who you are: decisions are kept with a name.');
        document.getElementById('by')?.focus();
        return;
      }
      localStorage.setItem(whoKey, by.trim());
      try {
        ({ id: last } = await work());
        setTold(words);
        if (next) onNext();
        onDecided();
      } catch (error) {
        setTold((error as Error).message);
      }
    },
    [by, onDecided, onNext],
  );
  const judge = useCallback(
    (act: 'confirm' | 'reject') =>
      run(() => answerOf(api.decisions.$post({ json: { act, record: id, by: by.trim() } })), act === 'confirm' ? 'Confirmed.' : 'Rejected.', true),
    [run, id, by],
  );
  const undo = useCallback(() => {
    const decision = last;
    if (decision === null) {
      setTold('There is nothing to take back.');
      return;
    }
    void run(() => answerOf(api.decisions[':id'].undo.$post({ param: { id: String(decision) }, json: { by: by.trim() } })), 'Taken back.', false).then(() => {
      last = null;
    });
  }, [run, by]);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || (event.target as HTMLElement).closest('input, select, textarea')) return;
      if (event.key === 'c') void judge('confirm');
      if (event.key === 'x') void judge('reject');
      if (event.key === 'u') undo();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [judge, undo]);

  return (
    <>
      <div className="decide">
        <label>
          Your name
          <input id="by" value={by} onChange={(event) => setBy(event.target.value)} autoComplete="name" />
        </label>
        <button type="button" className="primary" onClick={() => void judge('confirm')}>
          Confirm <kbd>c</kbd>
        </button>
        <button type="button" onClick={() => void judge('reject')}>
          Reject <kbd>x</kbd>
        </button>
        <button type="button" onClick={undo}>
          Undo <kbd>u</kbd>
        </button>
      </div>
      {chosen && (
        <form
          className="decide"
          onSubmit={(event) => {
            event.preventDefault();
            void run(
              () => answerOf(api.decisions.$post({ json: { act: 'correct', record: id, field, to: chosen.sent(value), by: by.trim() } })),
              'Corrected.',
              false,
            );
          }}
        >
          <label>
            Correct
            <select value={field} onChange={(event) => setField(event.target.value)}>
              {fields.map((each) => (
                <option key={each.field} value={each.field}>
                  {each.words}
                </option>
              ))}
            </select>
          </label>
          {/* biome-ignore lint/a11y/noLabelWithoutControl: its control is one of two */}
          <label>
            to
            {chosen.choices ? (
              <select value={value} onChange={(event) => setValue(event.target.value)}>
                {chosen.choices.map((choice) => (
                  <option key={choice}>{choice}</option>
                ))}
              </select>
            ) : (
              <input value={value} onChange={(event) => setValue(event.target.value)} size={32} />
            )}
          </label>
          <button type="submit" disabled={value === chosen.value}>
            Correct
          </button>
        </form>
      )}
      <p role="status">{told}</p>
      {history.state === 'here' && history.value.length > 0 && (
        <details>
          <summary>History</summary>
          <ul>
            {history.value.map((decision) => (
              <li key={decision.id}>
                {decision.act} {decision.field ?? ''} by {decision.by}, {decision.at.slice(0, 16).replace('T', ' ')}
                {decision.undone !== null && ' (taken back)'}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
