import { Argument, type Command, Option } from 'commander';
import type { Decision, Given, Store } from '../../../store/index.js';
import { CommandError, type Exit, exit } from '../../exit.js';
import { type Terminal, writeTo } from '../../terminal.js';
import { type ListOptions, printList, withListing } from '../listing.js';
import { documentsNamed } from '../remove.js';
import { type StoreOptions, usingStore, withStore } from '../with-store.js';
import { decisionColumns, show, told } from './show.js';
import { type SignedOptions, signatureOf, withSignature } from './signed.js';
import { assignment, spanOption, valueOf } from './value.js';

const help = `
Examples:
  readout review show e-28b175cab679cc19ba88
  readout review confirm e-28b175cab679cc19ba88 --by Ida
  readout review correct e-28b175cab679cc19ba88 type THREATEN --note "no shots were fired"
  readout review correct e-28b175cab679cc19ba88 actors '["Ken Ito"]'
  readout review reject s-58ce83ce92502837aa43
  readout review add articles/a.md event --words shelled --set type=ASSAULT --set 'actors=["Border Front"]'
  readout review merge happening h-1f… h-77…
  readout review undo 12
  readout review agreement Ida Jo

A decision is a row of its own, with who, when and why. It binds later grouping and outlives reading again with a newer coder. Where two
people disagree, the machine's value stands and the record is told to be disputed. Exit code: 0 done, 1 it does not fit, 2 wrong usage.`;

/** Adds `readout review` to the program. */
export function addReview(program: Command, terminal: Terminal, finish: (code: Exit) => void): void {
  const review = program
    .command('review')
    .description('judge records, add what was missed, put together what is one')
    .helpCommand(false)
    .addHelpText('after', help);
  const done = async (options: StoreOptions, work: (store: Store) => Promise<void>) => {
    await usingStore(options, terminal, work);
    finish(exit.done);
  };
  const decide = (options: SignedOptions, given: (by: { by: string; note: string | null }) => Given) =>
    done(options, async (store) => say(terminal, await store.decide(given(signatureOf(options, terminal)))));
  addJudgements(review, terminal, decide, done);
  addGroupings(review, decide);
  addHistory(review, terminal, done);
}

type Decide = (options: SignedOptions, given: (by: { by: string; note: string | null }) => Given) => Promise<void>;
type Done = (options: StoreOptions, work: (store: Store) => Promise<void>) => Promise<void>;

async function say(terminal: Terminal, decision: Decision): Promise<void> {
  await writeTo(terminal.out, `decision ${decision.id} by ${decision.by}: ${decision.attached ?? decision.kind} ${told(decision)}\n`);
}

function addJudgements(review: Command, terminal: Terminal, decide: Decide, done: Done): void {
  withStore(review.command('show'))
    .description('print a record with what the machine and people say of it')
    .argument('<record>', 'id of an event, statement or figure')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .addHelpText('after', '\nExample:\n  readout review show e-28b175cab679cc19ba88')
    .action((id: string, options: StoreOptions & { format: 'text' | 'json' }) => done(options, (store) => show(store, id, options.format, terminal)));
  const judgements = {
    confirm: 'say that a record, or a field of it, is right',
    reject: 'say that a record is wrong',
    dispute: 'say that a record is in doubt',
  } as const;
  for (const [act, description] of Object.entries(judgements) as [keyof typeof judgements, string][])
    withSignature(review.command(act))
      .description(description)
      .argument('<record>', 'id of an event, statement or figure')
      .option('--field <field>', 'a field of it, as happened.start')
      .addHelpText('after', `\nExample:\n  readout review ${act} e-28b175cab679cc19ba88 --by Ida`)
      .action((record: string, options: SignedOptions & { field?: string }) => decide(options, (by) => ({ act, record, field: options.field ?? null, ...by })));
  withSignature(review.command('correct'))
    .description('give a field another value')
    .argument('<record>', 'id of an event, statement or figure')
    .argument('<field>', 'a field of it, as type or happened.start')
    .argument('<value>', 'text, or JSON; actors by name')
    .addHelpText('after', '\nExample:\n  readout review correct e-28b175cab679cc19ba88 happened.start 2024-04-08')
    .action((record: string, field: string, value: string, options: SignedOptions) =>
      decide(options, (by) => ({ act: 'correct', record, field, to: valueOf(value), ...by })),
    );
  withSignature(review.command('add'))
    .description('add a record that was missed')
    .argument('<document>', 'id, path or address')
    .addArgument(new Argument('<kind>').choices(['event', 'statement', 'figure']))
    .option('--words <words>', "its trigger, content or number: the first place in the text's body where these words stand")
    .option('--span <place>', 'the same by place, as 120-131', spanOption)
    .option('--set <field=value>', 'a field, as type=ASSAULT; may be given again', assignment)
    .addHelpText('after', '\nExample:\n  readout review add a.md event --words shelled --set type=ASSAULT --set \'actors=["Border Front"]\'')
    .action(async (name: string, kind: 'event' | 'statement' | 'figure', options: SignedOptions & Addition) => {
      await done(options, async (store) => {
        const documents = await documentsNamed(store, name);
        const document = documents.find(({ latest }) => latest) ?? documents[0];
        if (document === undefined) throw new CommandError(`${name} is not in the store`);
        const { text } = (await store.document(document.id))!;
        const span = options.span ?? spanOfWords(text, document.title, options.words);
        await say(
          terminal,
          await store.decide({ act: 'add', document: document.id, kind, span, fields: options.set ?? {}, ...signatureOf(options, terminal) }),
        );
      });
    });
}

interface Addition {
  readonly words?: string;
  readonly span?: { readonly start: number; readonly end: number };
  readonly set?: Readonly<Record<string, unknown>>;
}

function spanOfWords(text: string, title: string | null, words: string | undefined): { readonly start: number; readonly end: number } {
  if (words === undefined || words === '') throw new CommandError('say where it stands, with --words or --span', exit.usage);
  const inBody = text.indexOf(words, title?.length ?? 0);
  const start = inBody >= 0 ? inBody : text.indexOf(words);
  if (start < 0) throw new CommandError(`the text does not have the words "${words}"`);
  return { start, end: start + words.length };
}

function addGroupings(review: Command, decide: Decide): void {
  const groupings = {
    same: ['say that things are one', '<member...>', 'ids of events (of entities: ids or registry ids; of sources: names)'],
    different: ['say that things are not one', '<member...>', 'ids of events (of entities: ids or registry ids; of sources: names)'],
    merge: ['make one of several groups', '<group...>', 'their ids'],
    split: ['let members leave their group together', '<member...>', 'their ids'],
    move: ['let members go over to another group', '<member...>', 'their ids'],
  } as const;
  for (const [act, [description, argument, told]] of Object.entries(groupings) as [keyof typeof groupings, readonly [string, string, string]][]) {
    const command = withSignature(review.command(act))
      .description(description)
      .addArgument(new Argument('<kind>').choices(['happening', 'contact', 'entity', 'source']))
      .argument(argument, told)
      .addHelpText(
        'after',
        `\nExample:\n  readout review ${act} happening ${act === 'merge' ? 'h-1f… h-77…' : 'e-28… e-5c…'}${act === 'move' ? ' --into h-1f…' : ''}`,
      );
    if (act === 'move') command.requiredOption('--into <group>', 'where they go');
    command.action((kind: 'happening' | 'contact' | 'entity' | 'source', subjects: string[], options: SignedOptions & { into?: string }) =>
      decide(options, (by) => ({ act, kind, subjects, into: options.into, ...by })),
    );
  }
}

function addHistory(review: Command, terminal: Terminal, done: Done): void {
  withSignature(review.command('undo'))
    .description('take a decision back; it stays in the history')
    .argument('<number>', 'of the decision, as "readout review history" lists it', Number)
    .addHelpText('after', '\nExample:\n  readout review undo 12 --by Ida')
    .action((id: number, options: SignedOptions) =>
      done(options, async (store) => {
        const { by, note } = signatureOf(options, terminal);
        await say(terminal, await store.undo(id, by, note));
      }),
    );
  const list = (options: StoreOptions & ListOptions, decisions: (store: Store) => Promise<Decision[]>) =>
    done(options, async (store) => {
      const all = (await decisions(store)).reverse();
      const every = async function* () {
        yield* all;
      };
      await printList(
        decisionColumns,
        { page: async (limit) => ({ items: all.slice(0, limit), next: all.length > limit ? 'more' : null }), every },
        options,
        terminal,
      );
    });
  withListing(withStore(review.command('history')))
    .description('list decisions, the latest first')
    .option('--record <id>', 'on this record')
    .option('--document <id>', 'on records of this document')
    .option('--of <name>', 'by this person')
    .addHelpText('after', '\nExample:\n  readout review history --of Ida --format csv')
    .action((options: StoreOptions & ListOptions & { record?: string; document?: string; of?: string }) =>
      list(options, (store) => store.decisions({ record: options.record, document: options.document, by: options.of })),
    );
  withListing(withStore(review.command('queue')))
    .description('list decisions that find no record any more')
    .addHelpText('after', '\nExample:\n  readout review queue')
    .action((options: StoreOptions & ListOptions) => list(options, (store) => store.queued()));
  withStore(review.command('agreement'))
    .description('tell how far two people agree')
    .argument('<one>', 'name of a person')
    .argument('<other>', 'name of another')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .addHelpText('after', '\nExample:\n  readout review agreement Ida Jo')
    .action((one: string, other: string, options: StoreOptions & { format: 'text' | 'json' }) =>
      done(options, async (store) => {
        const agreement = await store.agreement(one, other);
        if (options.format === 'json') return writeTo(terminal.out, `${JSON.stringify(agreement, null, 2)}\n`);
        const { both, agreed, share, kappa, differ } = agreement;
        if (share === null) return writeTo(terminal.out, `${one} and ${other} judged no record in common\n`);
        const lines = [`${one} and ${other} judged ${both} records in common and agree on ${agreed} (${(share * 100).toFixed(1)} %)`];
        lines.push(kappa === null ? "Cohen's kappa is not defined: both gave one verdict throughout" : `Cohen's kappa ${kappa.toFixed(2)}`);
        for (const row of differ) lines.push(`  ${row.record}  ${one}: ${row.one}, ${other}: ${row.other}`);
        return writeTo(terminal.out, `${lines.join('\n')}\n`);
      }),
    );
}
