import type { EventType } from '../plover/plover.js';

/** CAMEO codes that a PLOVER type and mode can be written as, with their Goldstein value and label, as facts. */
const table = `
030	4	Express intent to cooperate
040	1	Consult
041	1	Discuss by telephone
042	1.9	Make a visit
043	2.8	Host a visit
044	2.5	Meet at a third location
046	7	Engage in negotiation
050	3.5	Engage in diplomatic cooperation
060	6	Engage in material cooperation
070	7	Provide aid
080	5	Yield
0841	7	Return or release persons
0871	9	Declare truce or ceasefire
0873	9	Demobilize armed forces
0874	10	Retreat or surrender militarily
086	9	Allow international involvement
090	-2	Investigate
100	-5	Demand
101	-5	Demand material cooperation
104	-5	Demand political reform
105	-5	Demand that target yields
106	-5	Demand meeting or negotiation
110	-2	Disapprove
111	-2	Criticize or denounce
112	-2	Accuse
116	-2	Find guilty or liable
120	-4	Reject
122	-4	Reject request or demand for material aid
123	-4	Reject request or demand for political reform
124	-4	Decline to yield
125	-5	Reject proposal to meet, discuss or negotiate
130	-4.4	Threaten
1312	-5.8	Threaten to boycott, embargo or sanction
1313	-5.8	Threaten to reduce or break relations
132	-5.8	Threaten with administrative sanctions
136	-7	Threaten to halt international involvement
1382	-7	Threaten occupation
138	-7	Threaten with military force
140	-6.5	Engage in political dissent
141	-6.5	Demonstrate or rally
142	-6.5	Conduct hunger strike
143	-6.5	Conduct strike or boycott
144	-7.5	Obstruct passage or block
145	-7.5	Protest violently or riot
150	-7.2	Demonstrate military or police power
153	-7.2	Mobilize or increase police power
154	-7.2	Mobilize or increase armed forces
160	-4	Reduce relations
161	-4	Reduce or break diplomatic relations
162	-5.6	Reduce or stop aid
166	-7	Expel or withdraw
170	-7	Coerce
171	-9.2	Seize or damage property
172	-5	Impose administrative sanctions
1721	-5	Impose restrictions on freedoms of speech and expression
1723	-5	Impose curfew
1724	-5	Impose state of emergency or martial law
173	-5	Arrest, detain or charge with legal action
174	-5	Expel or deport individuals
175	-9	Use violent repression
180	-9	Use unconventional violence
181	-9	Abduct or hijack
182	-9.5	Physically assault
1821	-9	Sexually assault
1822	-9	Torture
183	-10	Conduct non-military bombing
1831	-10	Carry out suicide bombing
190	-10	Use conventional military force
193	-10	Fight with small arms and light weapons
194	-10	Fight with artillery and tanks
195	-10	Employ aerial weapons
204	-10	Use weapons of mass destruction
`;

export interface CameoCode {
  /** as text: leading zeros count */
  readonly code: string;
  readonly goldstein: number;
  readonly label: string;
}

const codes = new Map<string, CameoCode>(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', goldstein = '', label = ''] = line.split('\t');
      return [code, { code, goldstein: Number(goldstein), label }];
    }),
);

/**
 * The way back from PLOVER to CAMEO is a choice, as many CAMEO codes share one PLOVER cell: the root's own code ("040"), unless the mode settles
 * it. The first code of a type stands for events whose mode settles nothing.
 */
const reverse: Readonly<Record<EventType, readonly [string, Readonly<Record<string, string>>]>> = {
  AGREE: ['030', {}],
  CONSULT: ['040', { phone: '041', visit: '042', 'third-party': '044' }],
  SUPPORT: ['050', {}],
  CONCEDE: ['080', {}],
  COOPERATE: ['060', {}],
  AID: ['070', {}],
  RETREAT: ['080', { withdraw: '0874', release: '0841', disarm: '0873', ceasefire: '0871', access: '086' }],
  REQUEST: ['100', { assist: '101', change: '104', yield: '105', meet: '106' }],
  ACCUSE: ['110', { disapprove: '111', investigate: '090', allege: '112' }],
  REJECT: ['120', { assist: '122', change: '123', yield: '124', meet: '125' }],
  THREATEN: ['130', { restrict: '1312', relations: '1313', arrest: '132', expel: '136', territory: '1382', violence: '138' }],
  PROTEST: ['140', { demo: '141', riot: '145', strike: '143', hunger: '142', boycott: '143', obstruct: '144', vandalize: '145' }],
  SANCTION: ['160', { convict: '116', expel: '166', withdraw: '161', discontinue: '162' }],
  MOBILIZE: ['150', { troops: '154', weapons: '154', police: '153', militia: '154' }],
  COERCE: ['170', { seize: '171', restrict: '172', censor: '1721', curfew: '1723', 'martial-law': '1724', arrest: '173', deport: '174' }],
  ASSAULT: [
    '190',
    {
      abduct: '181',
      beat: '182',
      torture: '1822',
      sexual: '1821',
      targeted: '180',
      destroy: '171',
      primitive: '180',
      firearms: '193',
      explosives: '183',
      'suicide-attack': '1831',
      aerial: '195',
      drone: '195',
      'heavy-weapons': '194',
      'crowd-control': '175',
      unconventional: '204',
    },
  ],
};

/**
 * The CAMEO code of a PLOVER event: by the first of its modes that settles one, else its root's. `received` is the code of the row in which the
 * recipient comes first: who is visited hosts (043).
 *
 * @example
 * cameoOf('CONSULT', ['phone']) // { code: '041', goldstein: 1, label: 'Discuss by telephone' }
 */
export function cameoOf(type: EventType, modes: readonly string[], received = false): CameoCode {
  const [root, byMode] = reverse[type];
  const code = modes.map((mode) => byMode[mode]).find((found) => found !== undefined) ?? root;
  return codes.get(received && code === '042' ? '043' : code)!;
}

/**
 * GDELT's QuadClass of a CAMEO code: 1 and 2 verbal and material cooperation, 3 and 4 verbal and material conflict. By roots as GDELT cuts them,
 * 01–05, 06–09, 10–14, 15–20: protest is 3 there, and 4 in PLOVER.
 *
 * @example
 * gdeltQuad('141') // 3
 */
export function gdeltQuad(code: string): 1 | 2 | 3 | 4 {
  const root = Number(code.slice(0, 2));
  return root <= 5 ? 1 : root <= 9 ? 2 : root <= 14 ? 3 : 4;
}
