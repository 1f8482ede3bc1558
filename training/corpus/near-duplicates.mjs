// Texts that are too much alike: a sentence that two documents share, or many five-word shingles in common (Broder 1997).
const words = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The five-word shingles of a text, each once. */
export function shingles(text) {
  const list = words(text);
  return new Set(list.slice(4).map((_, i) => list.slice(i, i + 5).join(' ')));
}

const sentences = (text) =>
  text.split(/(?<=[.!?]["”’]?)\s+|\n+/u).map((s) => words(s).join(' ')).filter((s) => s.split(' ').length >= 8);

/**
 * Pairs of documents that share a sentence of eight words or more, or whose shingles overlap by `most` or more of the smaller set.
 * Each pair: the two slugs and what they share.
 */
export function alike(documents, most = 0.1) {
  const found = [];
  const bySentence = new Map();
  const byShingle = new Map();
  const sizes = new Map();
  const common = new Map();
  for (const { slug, text } of documents) {
    for (const sentence of new Set(sentences(text))) {
      if (bySentence.has(sentence)) found.push([bySentence.get(sentence), slug, `share a sentence: «${sentence}»`]);
      else bySentence.set(sentence, slug);
    }
    const own = shingles(text);
    sizes.set(slug, own.size);
    for (const shingle of own) {
      for (const other of byShingle.get(shingle) ?? []) {
        const key = `${other}\t${slug}`;
        common.set(key, (common.get(key) ?? 0) + 1);
      }
      byShingle.set(shingle, [...(byShingle.get(shingle) ?? []), slug]);
    }
  }
  for (const [key, count] of common) {
    const [a, b] = key.split('\t');
    const share = count / Math.max(1, Math.min(sizes.get(a), sizes.get(b)));
    if (share >= most) found.push([a, b, `share ${Math.round(share * 100)} % of their five-word shingles`]);
  }
  return found;
}
