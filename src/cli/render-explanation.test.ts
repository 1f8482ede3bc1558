import { expect, test } from 'vitest';
import { at, sampleReadout } from './render/sample-readout.js';
import { renderExplanation } from './render-explanation.js';

const explanations = [
  {
    record: 'e-call',
    kind: 'event' as const,
    decisions: [
      { field: 'type', rule: 'model', because: 'CONSULT, as the reader saw it', score: 0.93, words: at('spoke by phone') },
      { field: 'happened', rule: 'relative-date', because: '“on Monday” is counted from the date of publication', rejected: ['2024-04-15'] },
    ],
  },
];

test('each record is followed by the reasons for it', () => {
  const words = renderExplanation({ ...sampleReadout }, explanations, [], { width: 120 });
  expect(words).toContain('e1   CONSULT phone      Awa Keita ↔ Ken Ito');
  expect(words).toContain('type               model: CONSULT, as the reader saw it «spoke by phone» (.93)');
  expect(words).toContain('happened           relative-date: “on Monday” is counted from the date of publication –');
  expect(words).toContain('set aside: 2024-04-15');
});

test('what was seen and not coded comes last', () => {
  const words = renderExplanation(sampleReadout, [], [{ kind: 'event', words: at('talks'), rule: 'below the threshold', score: 0.21 }]);
  expect(words).toContain('SEEN, NOT CODED 1');
  expect(words).toContain('«talks»');
  expect(words).toContain('below the threshold (.21)');
});
