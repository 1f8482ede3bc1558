import type { Compared } from '../api.js';

export type RowState = Compared['comparison']['rows'][number]['state'];
type AnyState = RowState | Compared['comparison']['frame'][number]['state'];

const signs: Readonly<Record<AnyState, string>> = { same: '=', differs: '≠', 'possibly the same': '≈', 'one side': '1', 'not told': '–' };

/** A state by sign, word and colour: no one of them alone. */
export function StateSign({ state }: { readonly state: AnyState }) {
  return (
    <span className={`state state-${state.replaceAll(' ', '-')}`}>
      <span className="sign" aria-hidden="true">
        {signs[state]}
      </span>
      <span className="state-word">{state}</span>
    </span>
  );
}
