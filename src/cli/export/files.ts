import { closeSync, existsSync, fstatSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Chunk } from '../../exports/export.js';
import { CommandError } from '../exit.js';

/** Where the pieces of an export go. Files stand under their names only when they are whole: until then they end in `.part`. */
export interface Destination {
  put(chunk: Chunk): void;
  /** Puts all files in place; returns their names with sizes in bytes. */
  finish(): { name: string; bytes: number }[];
  /** Takes away what was not finished. */
  abandon(): void;
}

function told(error: unknown, path: string): CommandError {
  const { code } = error as NodeJS.ErrnoException;
  const why = {
    ENOSPC: 'the disk is full',
    EACCES: 'the folder may not be written to',
    EROFS: 'the disk may only be read',
    ENOTDIR: 'a part of the path is a file',
    EEXIST: 'a part of the path is a file',
  };
  if (code === undefined) throw error;
  return new CommandError(`${path} cannot be written: ${why[code as keyof typeof why] ?? code}; nothing was put in place`);
}

/**
 * Files under a path: the path itself for an export of one file, a folder for one of several.
 *
 * Throws CommandError where the path is of the other kind, or cannot be written.
 *
 * @example
 * const files = filesAt('out/polecat.txt', false);
 */
export function filesAt(path: string, folder: boolean): Destination {
  if (existsSync(path) && statSync(path).isDirectory() !== folder)
    throw new CommandError(folder ? `${path} is a file; this format needs a folder` : `${path} is a folder; name a file in it`, 2);
  const open = new Map<string, number>();
  const done: { name: string; bytes: number }[] = [];
  const at = (file: string): string => (file === '' ? path : join(path, file));
  const attempt = <T>(file: string, work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw told(error, at(file));
    }
  };
  const close = (file: string, handle: number): void => {
    done.push({ name: file === '' ? path : file, bytes: fstatSync(handle).size });
    closeSync(handle);
    open.delete(file);
  };
  return {
    put({ file, data, whole = false }) {
      attempt(file, () => {
        const handle = open.get(file) ?? openPart(at(file));
        open.set(file, handle);
        const bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : data;
        for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
        if (whole) {
          close(file, handle);
          renameSync(`${at(file)}.part`, at(file));
        }
      });
    },
    finish() {
      for (const [file, handle] of [...open])
        attempt(file, () => {
          close(file, handle);
          renameSync(`${at(file)}.part`, at(file));
        });
      return done;
    },
    abandon() {
      for (const [file, handle] of open) {
        closeSync(handle);
        rmSync(`${at(file)}.part`, { force: true });
      }
      open.clear();
    },
  };
}

function openPart(path: string): number {
  mkdirSync(dirname(path), { recursive: true });
  return openSync(`${path}.part`, 'w');
}
