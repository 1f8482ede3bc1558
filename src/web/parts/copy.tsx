import { useState } from 'react';

/** Copies words and says that it did. */
export function Copy({ words, children }: { readonly words: () => string; readonly children: string }) {
  const [told, setTold] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(words());
      setTold('copied');
    } catch {
      setTold('the browser does not let pages copy');
    }
    setTimeout(() => setTold(''), 2000);
  };
  return (
    <>
      <button type="button" className="plain" onClick={copy}>
        {children}
      </button>
      <span role="status" className="soft said">
        {told}
      </span>
    </>
  );
}
