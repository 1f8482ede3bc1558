import { answerOf, api, type Readout } from '../api.js';
import { articleAt } from '../addresses.js';
import { Link } from '../link.js';
import { useLoaded } from '../load.js';
import { dayWords } from '../parts/days.js';

const kindWords: Readonly<Record<Readout['document']['kind'], string>> = {
  article: 'Article',
  readout: 'Readout',
  'joint-statement': 'Joint statement',
  statement: 'Statement',
  transcript: 'Transcript',
  briefing: 'Briefing',
  resolution: 'Resolution',
  agreement: 'Agreement',
  other: 'Text',
};

/** Where a text comes from: kind, publisher, day, whose account it is, its versions and reprints. */
export function ArticleHead({ readout: { document } }: { readonly readout: Readout }) {
  const { id, kind, publisher, published, issuer, url, byline, agency } = document;
  const family = useLoaded(`family ${id}`, () => answerOf(api.documents[':id'].family.$get({ param: { id } })));
  const others = family.state === 'here' ? family.value : { versions: [], reprints: [] };
  return (
    <header className="article-head">
      <p>
        <span className="tag">{kindWords[kind]}</span>{' '}
        {publisher ? <Link href={`/articles?publisher=${encodeURIComponent(publisher)}`}>{publisher}</Link> : <span className="soft">publisher unknown</span>}
        {' · '}
        {published ? <time dateTime={published}>{dayWords(published)}</time> : <span className="soft">date unknown</span>}
        {issuer && <> · the account of {issuer.name}</>}
        {byline && <> · {byline}</>}
        {agency && <> · {agency}</>}
        {url && (
          <>
            {' · '}
            <a href={url} rel="noreferrer noopener" target="_blank">
              original
            </a>
          </>
        )}
      </p>
      {others.versions.length > 1 && (
        <p className="soft">
          Versions:{' '}
          {others.versions.map((version) => (
            <Link key={version.id} href={articleAt(version.id)} aria-current={version.id === id ? 'page' : undefined}>
              {dayWords(version.retrieved ?? version.added)}
            </Link>
          ))}
        </p>
      )}
      {others.reprints.length > 1 && (
        <p className="soft">
          The same text:{' '}
          {others.reprints
            .filter((reprint) => reprint.id !== id)
            .map((reprint) => (
              <Link key={reprint.id} href={articleAt(reprint.id)}>
                {reprint.publisher ?? 'unknown publisher'}
              </Link>
            ))}
        </p>
      )}
    </header>
  );
}
