import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { coderVersion } from '../../coder/index.js';
import type { Coder } from '../../store/index.js';

const packaged = fileURLToPath(new URL('../../../models/', import.meta.url));

/**
 * The coder that this program is, told without starting the model; null if the model's file is not there.
 *
 * @example
 * await currentCoder() // { name: 'readout', version: '0.1.0', model: 'sha256:…' }
 */
export async function currentCoder(folder: string = packaged): Promise<Coder | null> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(join(folder, 'reader.onnx'))) hash.update(chunk as Uint8Array);
  } catch {
    return null;
  }
  return { name: 'readout', version: coderVersion, model: `sha256:${hash.digest('hex')}` };
}
