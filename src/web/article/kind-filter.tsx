import type { Kind, Shown } from './shown.js';

const kinds: readonly { readonly kind: Kind; readonly words: string }[] = [
  { kind: 'event', words: 'Events' },
  { kind: 'statement', words: 'Statements' },
  { kind: 'figure', words: 'Figures' },
];

/** The kinds that are shown, by the words of the address that name those that are not. */
export const kindsOf = (hidden: string): ReadonlySet<Kind> => new Set(kinds.map(({ kind }) => kind).filter((kind) => !hidden.split(' ').includes(kind)));

/** Which kinds are shown, each with its sign as in the text: it is the legend too. */
export function KindFilter({
  shown,
  hidden,
  onHidden,
}: {
  readonly shown: readonly Shown[];
  readonly hidden: string;
  readonly onHidden: (hidden: string) => void;
}) {
  const on = kindsOf(hidden);
  const toggle = (kind: Kind) =>
    onHidden(
      kinds
        .map((each) => each.kind)
        .filter((each) => (each === kind ? on.has(each) : !on.has(each)))
        .join(' '),
    );
  return (
    <fieldset className="kinds">
      <legend className="unseen">Which records are shown</legend>
      {kinds.map(({ kind, words }) => (
        <label key={kind}>
          <input type="checkbox" checked={on.has(kind)} onChange={() => toggle(kind)} />
          <span className={`mark ${kind}`}>{words}</span> <span className="soft">{shown.filter((each) => each.kind === kind).length}</span>
        </label>
      ))}
    </fieldset>
  );
}
