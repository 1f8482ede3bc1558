import type { Sample } from './build-sample.js';

/** The people and bodies of the sample. */
export const who = [
  { name: 'Awa Keita', registry: 'Q1', country: 'TGO' },
  { name: 'Ken Ito', registry: 'Q2', country: 'JPN' },
  { name: 'Togo', kind: 'country' as const, registry: 'Q945', country: 'TGO' },
  { name: 'Border Front', kind: 'group' as const },
];
/** A call, an attack, an offer and a figure. */
export const call: Sample = {
  title: 'Keita and Ito speak',
  paragraphs: [
    'Awa Keita telephoned Ken Ito on Monday. Ken Ito told her that talks could open in May.',
    'The Border Front shelled Lomé; 30 people were killed.',
  ],
  url: 'https://post.example/a',
  path: 'a.md',
  who,
  events: [
    { type: 'CONSULT', trigger: 'telephoned', actors: ['Awa Keita', 'Ken Ito'], on: '2024-04-08', more: { modes: ['phone'] } },
    { type: 'ASSAULT', trigger: 'shelled', actors: ['Border Front'], recipients: ['Togo'] },
  ],
  statements: [{ by: 'Ken Ito', content: 'talks could open in May', act: 'offers', on: '2024-04-08' }],
  figures: [{ written: '30', measure: 'killed', value: 30 }],
};
/** A text long enough to be reprinted. */
export const long = Array.from({ length: 40 }, (_, i) => `Sentence ${i} tells of village ${i * 7} and of road number ${i * 13}.`);
