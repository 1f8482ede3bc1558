import { expect, it } from 'vitest';
import { userAgent, userAgentOf } from './user-agent.js';

it.each([
  [{ version: '1.0.0', repository: { url: 'git+https://github.com/quay/readout.git' } }, 'Readout/1.0.0 (+https://github.com/quay/readout)'],
  [{ version: '1.0.0', repository: 'github:quay/readout' }, 'Readout/1.0.0 (+https://github.com/quay/readout)'],
  [{ version: '1.0.0', homepage: 'https://readout.example' }, 'Readout/1.0.0 (+https://readout.example)'],
  [{ version: '1.0.0' }, 'Readout/1.0.0'],
])('names Readout and the page that the manifest names', (manifest, name) => expect(userAgentOf(manifest)).toBe(name));

it('is that of this package', () => expect(userAgent()).toMatch(/^Readout\/\d+\.\d+\.\d+/));
