import { spawn } from 'node:child_process';

const commands: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''], linux: ['xdg-open'] };

/**
 * Opens an address in the user's browser, where there is one; the address stands in the terminal in any case.
 *
 * @example
 * openPage('http://127.0.0.1:4317/')
 */
export function openPage(url: string): void {
  const [command, ...words] = commands[process.platform] ?? [];
  if (command === undefined) return;
  const child = spawn(command, [...words, url], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined); // no such program: the user opens it by hand
  child.unref();
}
