import { existsSync } from 'node:fs';

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** The Chromium of this machine (`CHROMIUM` names another), or null. */
export function chromiumPath() {
  const { CHROMIUM } = process.env;
  return [...(CHROMIUM ? [CHROMIUM] : []), ...usual].find((path) => existsSync(path)) ?? null;
}

/** How Chromium is started: as root it needs its sandbox off; it asks nothing of the network by itself. */
export const launch = { args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-background-networking', '--disable-component-update'] };
