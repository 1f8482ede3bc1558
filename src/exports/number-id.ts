/**
 * A whole number below 2⁵³ for formats whose ids are numbers: the same for the same words, on any machine. Of a million ids, two are the same with
 * a chance of one in ten thousand. (cyrb53 by bryc, public domain.)
 *
 * @example
 * numberId('e-c2f8db097ff7c74ba352') // always the same
 */
export function numberId(words: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < words.length; i++) {
    const unit = words.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}
