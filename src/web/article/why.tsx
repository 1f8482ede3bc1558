import { answerOf, api } from '../api.js';
import { useLoaded } from '../load.js';
import { Show } from '../parts/loading.js';

/** Why records are coded as they are: each field with its rule, the words, the score and what was set aside. */
export function Why({ document, records }: { readonly document: string; readonly records: readonly string[] }) {
  const explanation = useLoaded(`why ${document}`, () => answerOf(api.documents[':id'].explanation.$get({ param: { id: document } })));
  return (
    <section className="why" aria-label="Why it is coded so">
      <Show loaded={explanation}>
        {({ explanations }) => {
          const told = explanations.filter(({ record }) => records.includes(record));
          if (told.length === 0)
            return <p className="soft">The coder that is installed does not code this record from the text; it stands as it was coded or added before.</p>;
          return told.map(({ record, decisions }) => (
            <dl key={record}>
              {decisions.map(({ field, rule, because, score, words, rejected }, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: decisions have no id and never move
                <div key={i}>
                  <dt>{field}</dt>
                  <dd>
                    <span className="rule">{rule}</span> {because}
                    {words && (
                      <>
                        {' '}
                        <q>{words.text.length > 90 ? `${words.text.slice(0, 90)}…` : words.text}</q>
                      </>
                    )}
                    {score !== undefined && <span className="soft"> ({Math.round(score * 100)} %)</span>}
                    {rejected && rejected.length > 0 && <span className="soft"> set aside: {rejected.join(', ')}</span>}
                  </dd>
                </div>
              ))}
            </dl>
          ));
        }}
      </Show>
    </section>
  );
}
