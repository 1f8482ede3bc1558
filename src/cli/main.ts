#!/usr/bin/env node
import { run } from './program.js';

// A reader that has seen enough (`| head`) closes the pipe: that is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
}

process.exitCode = await run(process.argv.slice(2), { out: process.stdout, error: process.stderr, environment: process.env });
