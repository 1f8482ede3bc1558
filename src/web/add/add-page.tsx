import { type DragEvent, type FormEvent, useRef, useState } from 'react';
import { articleAt } from '../addresses.js';
import { type Import, answerOf, api } from '../api.js';
import { Link } from '../link.js';
import { forget } from '../load.js';
import { follow } from './follow.js';

/** Files dropped and texts pasted are read and kept; what became of each is told. */
export function AddPage() {
  const [state, setState] = useState<Import | null>(null);
  const [fault, setFault] = useState('');
  const [over, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);

  const send = async (form: Parameters<typeof api.imports.$post>[0]['form']) => {
    setFault('');
    try {
      const { id } = await answerOf(api.imports.$post({ form }));
      await follow(id, setState);
      forget();
    } catch (error) {
      setFault((error as Error).message);
    }
  };
  const take = (files: FileList | null) => files && files.length > 0 && send({ files: [...files] });
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files);
  };
  const paste = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const word = (name: string) => String(data.get(name) ?? '').trim() || undefined;
    void send({ text: word('text'), title: word('title'), publisher: word('publisher'), published: word('published'), url: word('url') });
  };
  const busy = state !== null && !state.finished;
  return (
    <div className="narrow">
      <h1>Add articles</h1>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping has its button inside */}
      <div
        className={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p>Drop files here: plain text, Markdown, HTML, JSON or JSONL.</p>
        <button type="button" disabled={busy} onClick={() => chooser.current?.click()}>
          Choose files
        </button>
        <input
          ref={chooser}
          className="unseen"
          type="file"
          multiple
          aria-label="Files"
          tabIndex={-1}
          accept=".txt,.md,.markdown,.html,.htm,.json,.jsonl,.ndjson"
          onChange={(event) => void take(event.target.files)}
        />
      </div>
      <form className="paste" onSubmit={paste}>
        <h2>Or paste a text</h2>
        <label>
          Title <input name="title" />
        </label>
        <div className="three">
          <label>
            Publisher <input name="publisher" />
          </label>
          <label>
            Published <input name="published" type="date" />
          </label>
          <label>
            Address <input name="url" type="url" placeholder="https://" />
          </label>
        </div>
        <label>
          Text <textarea name="text" rows={10} required dir="auto" />
        </label>
        <p className="soft">Without a date of publication “on Monday” cannot be told; it is never guessed. Nothing leaves this computer.</p>
        <button type="submit" className="primary" disabled={busy}>
          Read and keep
        </button>
      </form>
      {fault && (
        <p className="notice" role="alert">
          {fault}
        </p>
      )}
      {state && <Progress state={state} />}
    </div>
  );
}

const outcomes = { added: 'added', unchanged: 'was there already', replaced: 'read anew', kept: 'was there, from a newer reader', failed: 'failed' } as const;

function Progress({ state: { done, total, finished, results } }: { readonly state: Import }) {
  const failed = results.filter(({ outcome }) => outcome === 'failed').length;
  return (
    <section aria-label="Progress">
      <h2 role="status">{finished ? `${done - failed} of ${done} read${failed > 0 ? `, ${failed} failed` : ''}` : `Reading: ${done} of ${total}`}</h2>
      <progress value={done} max={Math.max(1, total)} aria-label="Articles read" />
      <ul className="list">
        {results.map(({ name, outcome, document, title, records, reason }) => (
          <li key={`${name} ${document}`} className={outcome === 'failed' ? 'failed' : ''}>
            {document ? <Link href={articleAt(document)}>{title ?? name}</Link> : <strong>{name}</strong>}{' '}
            <span className="soft">
              {outcomes[outcome]}
              {document && ` · ${records} records`}
            </span>
            {reason && <p>{reason}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
