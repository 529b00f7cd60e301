// A web server that does nothing but hand out a folder's files, as the plainest host would.

import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
  '.xml': 'application/xml',
};

/**
 * Serves the folder below a path that begins and ends with a slash, and resolves to the address.
 * Nothing is served outside of the path, so a link that leaves it is found out. What is not there
 * is answered with the file `missing`, if there is one.
 */
export function serve(folder, path, missing) {
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url, 'http://host/').pathname);
    const file = asked.startsWith(path) && join(folder, normalize(asked.slice(path.length)));
    if (file && file.startsWith(folder) && existsSync(file) && statSync(file).isFile()) {
      const type = types[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'Content-Type': type });
      createReadStream(file).pipe(response);
    } else if (missing && asked.startsWith(path)) {
      response.writeHead(404, { 'Content-Type': types['.html'] });
      createReadStream(join(folder, missing)).pipe(response);
    } else {
      response.writeHead(404, { 'Content-Type': 'text/plain' });
      response.end(`not found: ${asked}`);
    }
  });
  // The tests need not stop it: it keeps no process alive.
  server.unref();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${server.address().port}${path}`);
    });
  });
}
