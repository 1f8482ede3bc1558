import type { Compared } from '../api.js';
import { useWord } from '../location.js';
import { type RowState, StateSign } from './state-sign.js';

const states: readonly RowState[] = ['same', 'differs', 'possibly the same', 'one side'];

/** How many rows are same, differ and so on; choosing one shows those alone. */
export function StateFilter({ counts, all }: { readonly counts: Compared['comparison']['counts']; readonly all: number }) {
  const [chosen, setChosen] = useWord('state');
  return (
    <div className="state-filter">
      <h2>What was said</h2>
      <fieldset>
        <legend className="unseen">Rows shown</legend>
        <button type="button" aria-pressed={chosen === ''} onClick={() => setChosen('')}>
          all <span className="soft">{all}</span>
        </button>
        {states
          .filter((state) => (counts[state] ?? 0) > 0)
          .map((state) => (
            <button key={state} type="button" aria-pressed={chosen === state} onClick={() => setChosen(chosen === state ? '' : state)}>
              <StateSign state={state} /> <span className="soft">{counts[state]}</span>
            </button>
          ))}
      </fieldset>
      <p className="soft small">
        <span className="only">Marked</span> words stand in that side's text alone. A cell opens in its paragraph.
      </p>
    </div>
  );
}
