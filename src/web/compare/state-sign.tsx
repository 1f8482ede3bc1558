import type { Compared } from '../api.js';

export type RowState = Compared['comparison']['rows'][number]['state'];
type AnyState = RowState | Compared['comparison']['frame'][number]['state'];

/** Drawn, since fonts differ in how they show "≠" and "≈": each within 16 by 16. */
const signs: Readonly<Record<AnyState, string>> = {
  same: 'M4,6h8M4,10h8',
  differs: 'M4,6h8M4,10h8M10.5,3L5.5,13',
  'possibly the same': 'M3.5,7q2.25,-2.6 4.5,-0.8t4.5,-0.8M3.5,11q2.25,-2.6 4.5,-0.8t4.5,-0.8',
  'one side': 'M4.5,4v8M5.8,4v8M7,4v8',
  'not told': 'M5,8h6',
};

/** A state by sign, word and colour: no one of them alone. */
export function StateSign({ state }: { readonly state: AnyState }) {
  return (
    <span className={`state state-${state.replaceAll(' ', '-')}`}>
      <svg className="sign" viewBox="0 0 16 16" aria-hidden="true">
        <path d={signs[state]} />
      </svg>
      <span className="state-word">{state}</span>
    </span>
  );
}
