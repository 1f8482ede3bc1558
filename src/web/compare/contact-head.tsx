import { articleAt } from '../addresses.js';
import type { Compared } from '../api.js';
import { contactWords } from '../contacts/contact-words.js';
import { Link } from '../link.js';
import { goTo } from '../location.js';
import { dayWords } from '../parts/days.js';
import { listed } from '../parts/names.js';

/** Which contact it is, which accounts of it are held, and who else tells of it. */
export function ContactHead({ compared: { contact, comparison } }: { readonly compared: Compared }) {
  const { sides } = comparison;
  const asked = new URLSearchParams(location.search).get('sides');
  const chosen = asked ? asked.split(',').map(Number) : sides.map((_, i) => i);
  const toggle = (side: number) => {
    const next = chosen.includes(side) ? chosen.filter((each) => each !== side) : [...chosen, side].sort((a, b) => a - b);
    const query = new URLSearchParams(location.search);
    if (next.length === 0 || next.length === sides.length) query.delete('sides');
    else query.set('sides', next.join(','));
    goTo(`${location.pathname}${query.size > 0 ? `?${query}` : ''}`, 'replace');
  };
  return (
    <header className="contact-head">
      <p className="soft">
        {contactWords[contact.kind]} · <time dateTime={contact.start}>{dayWords(contact.start)}</time>
        {contact.daysDiffer && ' · the sides give different days'}
      </p>
      <h1>{listed(contact.parties.map(({ name }) => name))}</h1>
      {sides.length > 2 && (
        <fieldset className="kinds">
          <legend>Accounts shown</legend>
          {sides.map((side, i) => (
            <label key={side.document}>
              <input type="checkbox" checked={chosen.includes(i)} onChange={() => toggle(i)} /> {side.issuer ?? side.publisher}
            </label>
          ))}
        </fieldset>
      )}
      {contact.reports.length > 0 && (
        <p className="soft">
          Also told by{' '}
          {contact.reports.map(({ document, publisher, title }, i) => (
            <span key={document}>
              {i > 0 && ', '}
              <Link href={articleAt(document)} title={title ?? undefined}>
                {publisher ?? 'a text without publisher'}
              </Link>
            </span>
          ))}
        </p>
      )}
      {contact.why.length > 0 && (
        <details>
          <summary>Why these accounts are of one contact</summary>
          <ul>
            {contact.why.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
    </header>
  );
}
