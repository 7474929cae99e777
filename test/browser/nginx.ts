import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '../free-port.mjs';

/** The real nginx with the project's sample, on this machine only. */

export interface Nginx {
  /** Address of the site, with a slash at its end. */
  url: string;
  stop(): void;
}

/** Where nginx is, null where it is not installed. */
export function findNginx(): string | null {
  for (const program of ['nginx', '/usr/sbin/nginx']) {
    try {
      execFileSync(program, ['-v'], { stdio: 'ignore' });
      return program;
    } catch {}
  }
  return null;
}

/** Starts nginx with the sample, which serves the built site under `path` ("/" or "/…/"). */
export async function startNginx(program: string, path: string): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'balkhash-nginx-'));
  const port = await freePort();
  writeFileSync(join(folder, 'site.conf'), sampleFor(path, port));
  writeFileSync(join(folder, 'nginx.conf'), aroundSample(folder));
  mkdirSync(join(folder, 'logs'));
  const server = spawn(program, ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'pipe' });
  const url = `http://127.0.0.1:${port}${path}`;
  await answers(url, server);
  return {
    url,
    stop() {
      server.kill();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The sample with what its first lines leave to whoever uses it. */
function sampleFor(path: string, port: number): string {
  let sample = readFileSync('src/build/hosting/nginx.conf', 'utf8');
  const change = (from: string, to: string) => {
    if (!sample.includes(from)) throw new Error(`The sample lacks "${from}"`);
    sample = sample.replaceAll(from, to);
  };
  change('listen 80;', `listen 127.0.0.1:${port};`);
  change('/srv/brief/dist/', `${resolve('dist')}/`);
  if (path === '/')
    change('  location = /briefings/story { return 301 /briefings/story/$is_args$args; }\n', '');
  change('/briefings/story/', path);
  return sample;
}

/** What an installed nginx has around the sample, reduced to one process that writes into one folder. */
function aroundSample(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((use) => `${use}_temp_path ${folder}/${use};`)
    .join('\n  ');
  return `daemon off;
master_process off;
pid ${folder}/pid;
error_log ${folder}/logs/error.log;
events {}
http {
  access_log off;
  ${temporary}
  include ${folder}/site.conf;
}
`;
}

/** Waits until the server answers. Throws an Error with what it said where it ends instead. */
async function answers(url: string, server: ChildProcess): Promise<void> {
  let said = '';
  server.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`nginx ended: ${said}`);
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((wait) => setTimeout(wait, 50));
    }
  }
  server.kill();
  throw new Error(`nginx does not answer: ${said}`);
}
