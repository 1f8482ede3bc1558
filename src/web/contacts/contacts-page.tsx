import { answerOf, api, type Contact } from '../api.js';
import { comparisonAt } from '../addresses.js';
import { Link } from '../link.js';
import { useLoaded } from '../load.js';
import { useQuery } from '../location.js';
import { dayWords } from '../parts/days.js';
import { Choice, Field, Filters } from '../parts/filters.js';
import { Show } from '../parts/loading.js';
import { listed } from '../parts/names.js';
import { contactWords } from './contact-words.js';
import { Network } from './network.js';

const kinds = Object.entries(contactWords) as [Contact['kind'], string][];

/** Who spoke with whom, as a network and as a table. */
export function ContactsPage() {
  const query = useQuery();
  const word = (name: string) => query.get(name) || undefined;
  const asked = { party: word('party'), kind: word('kind') as Contact['kind'] | undefined, since: word('since'), until: word('until') };
  const loaded = useLoaded(`contacts ${JSON.stringify(asked)}`, () => answerOf(api.contacts.$get({ query: asked })));
  return (
    <div className="narrow wide">
      <h1>Contacts</h1>
      <p className="soft">Calls, meetings and visits, with each side's own account of them.</p>
      <Filters>
        <Field name="party" words="Party" hint="a name or USA" />
        <Choice name="kind" words="Kind" choices={kinds} />
        <Field name="since" words="From" type="date" />
        <Field name="until" words="To" type="date" />
      </Filters>
      <Show loaded={loaded}>
        {({ items }) =>
          items.length === 0 ? (
            <p>No contact fits.</p>
          ) : (
            <>
              <Network contacts={items} />
              <ContactTable contacts={items} />
            </>
          )
        }
      </Show>
    </div>
  );
}

function ContactTable({ contacts }: { readonly contacts: readonly Contact[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
    <div className="scroll" tabIndex={0} role="group" aria-label="Table of contacts">
      <table className="plain">
        <caption>{contacts.length} contacts, the latest first</caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Kind</th>
            <th scope="col">Who</th>
            <th scope="col">Own accounts</th>
            <th scope="col">Others' reports</th>
          </tr>
        </thead>
        <tbody>
          {contacts.map((contact) => (
            <tr key={contact.id}>
              <td className="nowrap">
                {dayWords(contact.start)}
                {contact.daysDiffer && <div className="soft small">days differ</div>}
              </td>
              <td>{contactWords[contact.kind]}</td>
              <td>
                <Link href={comparisonAt(contact.id)}>{listed(contact.parties.map(({ name }) => name))}</Link>
              </td>
              <td>
                {contact.readouts.map(({ issuer, publisher }) => issuer ?? publisher).join(', ') || <span className="soft">none held</span>}
                {contact.readouts.length === 1 && (
                  <>
                    {' '}
                    <span className="tag">one side</span>
                  </>
                )}
              </td>
              <td>{contact.reports.length || <span className="soft">–</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
