import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { extname, join } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
}

/** Nothing comes from elsewhere, and text that slipped through as markup could not run. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

/** The file of the page that an address names: `/`, `/style/….css`, `/client/….js`. */
export function assetNamed(path: string): string | undefined {
  if (path === '/') return 'index.html'
  return /^\/(?:style\/[a-z-]+\.css|client\/[a-z-]+\.js)$/.test(path) ? path.slice(1) : undefined
}

export async function sendAsset(name: string, res: ServerResponse): Promise<void> {
  const content = await readFile(join(import.meta.dirname, name)).catch(() => undefined)
  if (!content) {
    res.writeHead(404).end()
    return
  }
  res.writeHead(200, {
    'content-type': types[extname(name)],
    'content-security-policy': policy,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  })
  res.end(content)
}
