import { describe, expect, it } from 'vitest';
import { urlKey } from './documents/url-key.js';
import { entityId, foldName, printedNames } from './names.js';
import { dayNumber, isoDay } from './days.js';
import { isOlder } from './coder.js';

const span = (text: string) => ({ start: 0, end: text.length, text });

describe('names', () => {
  it('are one whatever their case, accents and article', () => {
    expect(foldName('The Élysée')).toBe('elysee');
    expect(foldName('al-SISI')).toBe('al sisi');
    expect(foldName('The')).toBe('the');
  });

  it('are those that a document prints: no pronouns, no descriptions', () => {
    const mentions = ['Putin', 'he', 'the Russian leader', 'PUTIN', 'President Vladimir Putin', 'Vladimir'].map(span);
    expect(printedNames({ name: 'Vladimir Putin', mentions })).toEqual(['Vladimir Putin', 'Putin', 'Vladimir']);
  });

  it('make an entity by registry, else by kind, country and name', () => {
    const actor = { registry: null, kind: 'group' as const, country: 'TGO', name: 'Border Front' };
    expect(entityId({ ...actor, registry: 'Q7747' })).toBe('Q7747');
    expect(entityId(actor)).toBe(entityId({ ...actor, name: 'the border front' }));
    expect(entityId(actor)).not.toBe(entityId({ ...actor, country: 'GHA' }));
    expect(entityId(actor)).not.toBe(entityId({ ...actor, kind: 'organization' }));
  });
});

describe('urlKey', () => {
  it('is one for addresses that mean one page', () => {
    expect(urlKey('https://www.Example.org/a/?utm_source=x&b=2&a=1#top')).toBe('example.org/a?a=1&b=2');
    expect(urlKey('http://example.org/a?a=1&b=2')).toBe('example.org/a?a=1&b=2');
    expect(urlKey('https://example.org/A')).not.toBe(urlKey('https://example.org/a'));
    expect(urlKey('no address')).toBeNull();
    expect(urlKey(null)).toBeNull();
  });
});

describe('days', () => {
  it('are numbers and back', () => {
    expect(dayNumber('2023-10-16T09:00:00Z')).toBe(20231016);
    expect(isoDay(20231016)).toBe('2023-10-16');
    expect(dayNumber('0988-01-02')).toBe(9880102);
    expect(isoDay(9880102)).toBe('0988-01-02');
    expect([dayNumber(null), dayNumber('2023'), isoDay(0)]).toEqual([0, 0, null]);
  });
});

describe('isOlder', () => {
  it('compares numbers, not letters', () => {
    const coder = (version: string) => ({ name: 'readout' as const, version, model: 'm' });
    expect(isOlder(coder('0.9.0'), coder('0.10.0'))).toBe(true);
    expect(isOlder(coder('0.10.0'), coder('0.9.9'))).toBe(false);
    expect(isOlder(coder('1.0'), coder('1.0.0'))).toBe(false);
  });
});
