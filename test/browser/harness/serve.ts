import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { createSecureContext } from 'node:tls';
import { CONSOLE_OUT, CONSOLES, type ConsoleName } from '../../console/build';
import { consoleCertificate } from './certificate';

/** One request that reached the server, whoever made it. */
export interface SeenRequest {
  host: string;
  method: string;
  path: string;
  /** What the browser says the request is for: document, script, style, image, empty (fetch), … */
  dest: string;
  origin: string;
}

export interface ConsoleServer {
  port: number;
  requests: SeenRequest[];
  /** Hosts that a browser tried to reach other than the console's, even where the connection failed. */
  strangers: string[];
  close(): Promise<void>;
}

export const HOST = 'console-intl.huaweicloud.com';

/** Address of a console's page; `path` may hold query and hash. */
export const addressOf = (name: ConsoleName, path = ''): string => `https://${HOST}${CONSOLES[name]}${path}`;

/**
 * Serves the built consoles on loopback as every host of huaweicloud.com, and writes down what it is asked.
 * `others`: further pages, by their path.
 */
export async function serveConsoles(
  port = 0,
  others: Readonly<Record<string, string>> = {},
): Promise<ConsoleServer> {
  const requests: SeenRequest[] = [];
  const strangers: string[] = [];
  const { key, cert } = await consoleCertificate();
  const server = createServer(
    {
      key,
      cert,
      SNICallback: (name, done) => {
        if (!ours(name)) strangers.push(name);
        done(null, createSecureContext({ key, cert }));
      },
    },
    (request, response) => {
      requests.push(seen(request));
      if (!ours(request.headers.host ?? '')) strangers.push(request.headers.host ?? '(no host)');
      const other = others[request.url ?? ''];
      if (other === undefined) void answer(request, response);
      else response.writeHead(200, { 'content-type': TYPES['.html'] }).end(other);
    },
  );
  server.on('tlsClientError', (error) => {
    if (/http request/i.test(error.message)) strangers.push('(plain http)');
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    strangers,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const ours = (host: string): boolean => /(^|\.)huaweicloud\.com(:\d+)?$/.test(host);

function seen({ headers, method, url }: IncomingMessage): SeenRequest {
  return {
    host: headers.host ?? '',
    method: method ?? '',
    path: url ?? '',
    dest: String(headers['sec-fetch-dest'] ?? ''),
    origin: headers.origin ?? '',
  };
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
};

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const file = await fileOf(new URL(request.url ?? '/', 'https://localhost').pathname);
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    // Names of built files tell their content, so a browser may keep them, compiled too.
    'cache-control': /-[\w-]{8}\.\w+$/.test(file) ? 'max-age=86400, immutable' : 'no-cache',
  });
  response.end(await readFile(file));
}

/** The built file behind a path, or nothing. */
async function fileOf(path: string): Promise<string | undefined> {
  const entry = Object.entries(CONSOLES).find(([, base]) => path.startsWith(base));
  if (!entry) return undefined;
  const [name, base] = entry;
  const root = join(CONSOLE_OUT, name);
  const file = normalize(join(root, decodeURIComponent(path.slice(base.length)) || 'index.html'));
  if (!file.startsWith(root)) return undefined;
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? file : undefined;
}
