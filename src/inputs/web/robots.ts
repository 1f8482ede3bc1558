import robotsParser from 'robots-parser';

/** What a host's robots.txt lets a program do. */
export interface Rules {
  allows(url: string): boolean;
  /** the pause between two requests that it asks for, in milliseconds; 0 if it asks for none */
  readonly pause: number;
}

/** What is had of a robots.txt. */
export interface RobotsAnswer {
  readonly status: number;
  readonly text: string;
}

/** The name by which a robots.txt speaks to this program. */
export const robotsName = 'Readout';
/** No robots.txt is followed to a longer pause than this, in milliseconds. */
const longestPause = 30_000;

// The package's declaration has its function as a default export, which under Node's modules it is not.
const parse = robotsParser as unknown as typeof robotsParser.default;

/**
 * The rules of a robots.txt, as RFC 9309 has them: without the file (4xx) all is open.
 *
 * @example
 * rulesOf('https://quay.example/robots.txt', { status: 200, text: 'User-agent: *\nDisallow: /inside' }).allows('https://quay.example/inside/a') // false
 */
export function rulesOf(address: string, answer: RobotsAnswer): Rules {
  if (answer.status !== 200) return { allows: () => true, pause: 0 };
  const robots = parse(address, answer.text);
  const pause = (robots.getCrawlDelay(robotsName) ?? 0) * 1000;
  return { allows: (url) => robots.isAllowed(url, robotsName) !== false, pause: Math.min(longestPause, Number.isFinite(pause) ? pause : 0) };
}
