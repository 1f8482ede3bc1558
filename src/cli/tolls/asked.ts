import { InvalidArgumentError } from 'commander';
import { type Counted, type Filter, fits, inConflict } from '../../tolls/index.js';
import { CommandError, exit } from '../exit.js';
import type { Terminal } from '../terminal.js';
import { conflictNamed, conflictsFile } from './conflicts.js';

/** The three ways of saying which figures a toll is of; one of them is given. */
export interface Asked {
  readonly happening?: string;
  readonly conflict?: string;
  /** the file of conflicts */
  readonly conflicts?: string;
  readonly where?: readonly string[];
}

const keys = { place: 'places', party: 'parties', words: 'words', publisher: 'publishers' } as const;

/** One `--where`, as an option's value. */
export function condition(words: string, before: readonly string[] = []): readonly string[] {
  if (!/^(?:place|party|words|publisher)=\s*\S/u.test(words) && !/^(?:from|to)=\d{4}(?:-\d\d(?:-\d\d)?)?$/u.test(words))
    throw new InvalidArgumentError('Write place=NAME, party=NAME, words=WORDS, publisher=NAME, from=2023-10-07 or to=2023-10-31.');
  return [...before, words];
}

/** Which figures are asked for, and what the toll is called. Throws CommandError unless one of the three ways of asking is used. */
export function askedFor(options: Asked, terminal: Terminal): { of: string; takes: (counted: Counted) => boolean } {
  const { happening, conflict, where } = options;
  if ([happening, conflict].filter((given) => given !== undefined).length + Number(where !== undefined) !== 1)
    throw new CommandError('say which toll: --happening ID, --conflict NAME or --where CONDITION (one of them)', exit.usage);
  if (happening !== undefined) return { of: happening, takes: (counted) => counted.happening === happening };
  if (conflict !== undefined) {
    const named = conflictNamed(conflict, options.conflicts ?? conflictsFile(terminal.environment));
    return { of: named.name, takes: (counted) => inConflict(counted, named) };
  }
  const filter = {
    parties: [] as string[],
    places: [] as string[],
    words: [] as string[],
    publishers: [] as string[],
    from: null as string | null,
    to: null as string | null,
  };
  for (const words of where!) {
    const [key = '', value = ''] = [words.slice(0, words.indexOf('=')), words.slice(words.indexOf('=') + 1).trim()];
    if (key === 'from' || key === 'to') filter[key] = value;
    else filter[keys[key as keyof typeof keys]].push(value);
  }
  return { of: where!.join(', '), takes: (counted) => fits(counted, filter satisfies Filter) };
}
