import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import { ArticlePage } from './article/article-page.js';
import { ArticlesPage } from './article/articles-page.js';
import { Boundary } from './parts/boundary.js';
import { Loading } from './parts/loading.js';
import { Header } from './header.js';
import { usePath } from './location.js';

const page = <Name extends string>(load: () => Promise<Record<Name, ComponentType<{ id: string }>>>, name: Name) =>
  lazy(async () => ({ default: (await load())[name] }));

/** Each page by the first part of its address, with the title of its window. */
const pages: Readonly<Record<string, { readonly title: string; readonly Page: ComponentType<{ id: string }> }>> = {
  articles: { title: 'Articles', Page: ArticlesPage },
  article: { title: 'Article', Page: ArticlePage },
  compare: { title: 'Compare', Page: page(() => import('./compare/compare-page.js'), 'ComparePage') },
  contacts: { title: 'Contacts', Page: page(() => import('./contacts/contacts-page.js'), 'ContactsPage') },
  tolls: { title: 'Tolls', Page: page(() => import('./tolls/tolls-page.js'), 'TollsPage') },
  events: { title: 'Events', Page: page(() => import('./events/events-page.js'), 'EventsPage') },
  said: { title: 'Who said what', Page: page(() => import('./said/said-page.js'), 'SaidPage') },
  search: { title: 'Search', Page: page(() => import('./said/search-page.js'), 'SearchPage') },
  add: { title: 'Add', Page: page(() => import('./add/add-page.js'), 'AddPage') },
  review: { title: 'Review', Page: page(() => import('./review/review-page.js'), 'ReviewPage') },
  export: { title: 'Export', Page: page(() => import('./export/export-page.js'), 'ExportPage') },
};

/** The page: a header, and what its address names. */
export function App() {
  const [name = 'articles', id = ''] = usePath();
  const found = pages[name];
  useEffect(() => {
    document.title = found ? `${found.title} – Readout` : 'Readout';
  }, [found]);
  return (
    <>
      <a className="skip" href="#main">
        Skip to content
      </a>
      <Header current={name} />
      <main id="main" tabIndex={-1} className={`page page-${found ? name : 'none'}`}>
        <Boundary key={`${name}/${id}`}>
          <Suspense fallback={<Loading />}>
            {found ? (
              <found.Page id={id} />
            ) : (
              <div className="narrow">
                <h1>There is no such page</h1>
                <p>The address names nothing that Readout has. The links above lead to what there is.</p>
              </div>
            )}
          </Suspense>
        </Boundary>
      </main>
    </>
  );
}
