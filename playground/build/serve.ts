import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'
import { SITE } from './build.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
}

/** Serves the built site to this machine; resolves with the server once it listens. Port 0 takes any that is free. */
export async function serveSite(port: number): Promise<Server> {
  const server = createServer(async ({ url = '/' }, response) => {
    const name = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname))
    try {
      const bytes = await readFile(join(SITE, name === '/' ? 'index.html' : name))
      const type = TYPES[extname(name) || '.html'] ?? 'application/octet-stream'
      const headers = { 'content-type': type, 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache' }
      if (type.startsWith('font/')) response.writeHead(200, headers).end(bytes)
      else response.writeHead(200, { ...headers, 'content-encoding': 'gzip' }).end(gzipSync(bytes))
    } catch {
      response.writeHead(404).end('not found')
    }
  })
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))
  return server
}
