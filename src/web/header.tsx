import { type FormEvent, useEffect, useState } from 'react';
import { Link } from './link.js';
import { goTo, useQuery } from './location.js';

const places = [
  ['articles', 'Articles'],
  ['contacts', 'Contacts'],
  ['tolls', 'Tolls'],
  ['events', 'Events'],
  ['said', 'Who said what'],
  ['review', 'Review'],
  ['export', 'Export'],
] as const;
/** Pages that have no place of their own stand under another's. */
const under: Readonly<Record<string, string>> = { article: 'articles', compare: 'contacts' };

/** The name, the places to go, and the search over everything. */
export function Header({ current }: { readonly current: string }) {
  const here = under[current] ?? current;
  return (
    <header className="top">
      <Link className="brand" href="/articles">
        Readout
      </Link>
      <nav aria-label="Pages">
        <ul>
          {places.map(([name, words]) => (
            <li key={name}>
              <Link href={`/${name}`} aria-current={here === name ? 'page' : undefined}>
                {words}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Search />
      <Link className="button primary" href="/add" aria-current={here === 'add' ? 'page' : undefined}>
        Add
      </Link>
    </header>
  );
}

function Search() {
  const asked = useQuery().get('q') ?? '';
  const [words, setWords] = useState(asked);
  useEffect(() => setWords(asked), [asked]);
  const search = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() !== '') goTo(`/search?q=${encodeURIComponent(words.trim())}`);
  };
  return (
    <form className="search" role="search" onSubmit={search}>
      <input type="search" name="q" aria-label="Search in everything" placeholder="Search" value={words} onChange={(event) => setWords(event.target.value)} />
    </form>
  );
}
