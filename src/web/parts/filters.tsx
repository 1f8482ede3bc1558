import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { useWord } from '../location.js';

/** A row of filters. What is filtered by stands in the address. */
export function Filters({ children }: { readonly children: ReactNode }) {
  const quiet = (event: FormEvent) => event.preventDefault();
  return (
    <form className="filters" onSubmit={quiet}>
      {children}
    </form>
  );
}

/** A filter of free words or a day; it acts when it is left, or at Enter. */
export function Field({
  name,
  words,
  type = 'text',
  hint,
}: {
  readonly name: string;
  readonly words: string;
  readonly type?: 'text' | 'date';
  readonly hint?: string;
}) {
  const [value, setValue] = useWord(name);
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const settle = () => setValue(typed.trim());
  return (
    <label>
      <span>{words}</span>
      <input
        type={type}
        value={typed}
        placeholder={hint}
        onChange={(event) => {
          setTyped(event.target.value);
          if (type === 'date' && (event.target.value === '' || event.target.value.length === 10)) setValue(event.target.value);
        }}
        onBlur={settle}
        onKeyDown={(event) => event.key === 'Enter' && settle()}
      />
    </label>
  );
}

/** A filter with a few choices. */
export function Choice({
  name,
  words,
  choices,
  all = 'all',
}: {
  readonly name: string;
  readonly words: string;
  readonly choices: readonly (string | readonly [string, string])[];
  readonly all?: string;
}) {
  const [value, setValue] = useWord(name);
  return (
    <label>
      <span>{words}</span>
      <select value={value} onChange={(event) => setValue(event.target.value)}>
        <option value="">{all}</option>
        {choices.map((choice) => {
          const [code, told] = typeof choice === 'string' ? [choice, choice] : choice;
          return (
            <option key={code} value={code}>
              {told}
            </option>
          );
        })}
      </select>
    </label>
  );
}
