import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

/**
 * Why a request is refused, if it is. Only the page itself may act, and only under an address that no foreign name
 * server can point here: otherwise any site open in the same browser could read and write the workspace.
 */
export function refusal(req: IncomingMessage): string | undefined {
  const host = hostOf(req.headers.host)
  if (!host || !isLocalName(host.hostname)) return 'Open this page by its number or as localhost.'
  if (req.method !== 'POST') return undefined
  if (req.headers.origin !== undefined && URL.parse(req.headers.origin)?.host !== host.host)
    return 'Not from this page.'
  if (!/^application\/json\b/.test(req.headers['content-type'] ?? '')) return 'Send application/json.'
  return undefined
}

function hostOf(header: string | undefined): URL | undefined {
  return header ? (URL.parse(`http://${header}`) ?? undefined) : undefined
}

function isLocalName(hostname: string): boolean {
  return (
    hostname === 'localhost' || hostname.endsWith('.localhost') || isIP(hostname.replaceAll(/[[\]]/g, '')) > 0
  )
}
