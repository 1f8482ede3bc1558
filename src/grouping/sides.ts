import type { Claim } from './claim.js';
import { isDeed } from './kinds.js';
import { type Party, type Relation, relationOf } from './party.js';
import { weights as w } from './weights.js';

/** One finding about the parties: its points (null: these are two happenings for certain) and its reason. */
export interface Finding {
  readonly points: number | null;
  readonly reason: () => string;
}

const rank: Readonly<Record<Relation, number>> = { same: 3, near: 2, open: 1, other: 0 };
const names = (parties: readonly Party[]) => parties.map(({ name }) => name).join(', ');

/** The best that any of one list is to any of the other; 'open' where a list is empty. */
function best(a: readonly Party[], b: readonly Party[]): Relation {
  if (a.length === 0 || b.length === 0) return 'open';
  let found: Relation = 'other';
  for (const x of a) {
    for (const y of b) {
      const relation = relationOf(x, y);
      if (relation === 'same') return 'same';
      if (rank[relation] > rank[found]) found = relation;
    }
  }
  return found;
}

/** Named parties of `a` that nobody in `b` can be. */
function unmatched(a: readonly Party[], b: readonly Party[]): Party[] {
  return a.filter((x) => x.named && b.every((y) => relationOf(x, y) === 'other'));
}

function both(a: Claim, b: Claim, of: 'actors' | 'recipients'): string {
  const [mine, theirs] = [names(a[of]), names(b[of])];
  return mine === theirs ? mine : `${mine}; ${theirs}`;
}

const mutual = (claim: Claim) => claim.type === 'CONSULT' || (claim.actors.length > 1 && claim.recipients.length === 0);

/**
 * What the parties tell of two claims being one happening: nothing where one names none.
 *
 * @example
 * sidesOf(call, otherCall)[0].points // null: each names somebody whom the other leaves out
 */
export function sidesOf(a: Claim, b: Claim): Finding[] {
  if (mutual(a) && mutual(b)) return mutualSides(a, b);
  return [...actorSide(a, b), ...recipientSide(a, b)];
}

/** A call, a meeting, a treaty: all who take part. Each account may leave some out, but two that each name another are two. */
function mutualSides(a: Claim, b: Claim): Finding[] {
  const [mine, theirs] = [
    [...a.actors, ...a.recipients],
    [...b.actors, ...b.recipients],
  ];
  if (mine.length === 0 || theirs.length === 0) return [];
  const [more, others] = [unmatched(mine, theirs), unmatched(theirs, mine)];
  if (more.length > 0 && others.length > 0) return [{ points: null, reason: () => `other parties: ${names(more)}; ${names(others)}` }];
  const [here, there] = [mine.filter((x) => best([x], theirs) === 'same'), theirs.filter((x) => best([x], mine) === 'same')];
  const shared = here.length <= there.length ? here : there;
  const near = [...mine.filter((x) => best([x], theirs) === 'near'), ...theirs.filter((x) => best([x], mine) === 'near')];
  const findings: Finding[] = [];
  const extra = [...more, ...others];
  if (extra.length > 0) findings.push({ points: w.extraParty, reason: () => `one has ${names(extra)} besides` });
  if (shared.length > 0) findings.push({ points: w.sameActor, reason: () => `the same parties: ${names(shared)}` });
  if (shared.length > 1) findings.push({ points: w.sameRecipient, reason: () => 'both sides the same' });
  else if (near.length > 0) findings.push({ points: w.nearRecipient, reason: () => `parties of one side: ${names(near)}` });
  return findings;
}

function actorSide(a: Claim, b: Claim): Finding[] {
  const relation = best(a.actors, b.actors);
  if (relation === 'same') return [{ points: w.sameActor, reason: () => `the same doer: ${both(a, b, 'actors')}` }];
  if (relation === 'near') return [{ points: w.nearActor, reason: () => `doers of one side: ${both(a, b, 'actors')}` }];
  if (relation === 'open') return strangers(a.actors, b.actors, w.strangeActor);
  const reason = () => `other doers: ${both(a, b, 'actors')}`;
  if (!isDeed(a.type) || !isDeed(b.type)) return [{ points: null, reason }];
  return [{ points: a.reported || b.reported ? w.rivalActor : w.otherActor, reason }];
}

function recipientSide(a: Claim, b: Claim): Finding[] {
  const relation = best(a.recipients, b.recipients);
  if (relation === 'same') return [{ points: w.sameRecipient, reason: () => `the same whom it was done to: ${both(a, b, 'recipients')}` }];
  if (relation === 'near') return [{ points: w.nearRecipient, reason: () => `done to one side: ${both(a, b, 'recipients')}` }];
  if (relation === 'open') return strangers(a.recipients, b.recipients, w.strangeRecipient);
  return [{ points: w.otherRecipient, reason: () => `done to others: ${both(a, b, 'recipients')}` }];
}

/** Descriptions that share no word speak a little for two happenings; a pronoun or a number says nothing. */
function strangers(a: readonly Party[], b: readonly Party[], points: number): Finding[] {
  const says = (parties: readonly Party[]) => parties.some(({ words }) => words.length > 0);
  return says(a) && says(b) ? [{ points, reason: () => `told as ${names(a)}; ${names(b)}` }] : [];
}
