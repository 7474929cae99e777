import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** Resolves with what the pattern's first group finds in what a program writes. Throws an Error if it ends before. */
export function saidBy(program: ChildProcess, output: Readable | null, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    output?.on('data', (part) => {
      said += part;
      const [, found] = pattern.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    program.once('error', reject);
    program.once('exit', () => reject(new Error(`${program.spawnfile} ended: ${said.slice(-600)}`)));
  });
}

/** Ends a program that was started here; resolves once it has ended. */
export function end(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    program.once('exit', () => resolve());
    program.kill();
  });
}

/** Runs a program to its end. Throws an Error with what it said if it fails. */
export function run(program: string, args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (part) => {
      said += part;
    });
    child.once('error', reject);
    child.once('exit', (status) =>
      status === 0 ? resolve() : reject(new Error(`${program} failed: ${said.slice(-600)}`)),
    );
  });
}
