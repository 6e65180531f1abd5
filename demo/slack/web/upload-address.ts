import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { Handler } from '../handler.ts'
import { readBytes } from '../read-body.ts'
import type { World } from '../world.ts'
import { atPath } from './at-path.ts'
import { page } from './page.ts'

const uploadPath = /^\/upload\/v1\//

interface Reply {
  readonly outcome: string
  readonly status: number
  readonly text: string
}

/** Serves the addresses that `files.getUploadURLExternal` hands out; each takes one file of the length announced. */
export function uploadAddress(world: World): Handler {
  return atPath(uploadPath, (path, request, response) => serve(world, path, request, response))
}

async function serve(
  world: World,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const content = await contentOf(request)
  const fault = world.faults.takeForCall('upload')
  const note = (outcome: string) => world.records.call('upload', { bytes: content.length }, outcome)
  const answer = ({ outcome, status, text }: Reply) => {
    note(outcome)
    response.writeHead(status, { 'content-type': 'text/plain' })
    response.end(text)
  }
  if (fault?.kind === 'delay') await pause(fault.ms)
  switch (fault?.kind) {
    case 'hang':
      return note('hang')
    case 'rate-limited':
      response.setHeader('retry-after', String(fault.retryAfterSeconds))
      return answer({ outcome: '429', status: 429, text: 'ratelimited' })
    case 'status':
      return answer({ outcome: String(fault.status), status: fault.status, text: 'internal_error' })
    case 'page':
      return answer({ outcome: 'page', status: 200, text: page })
    case 'refuse':
      return answer({ outcome: fault.error, status: 400, text: fault.error })
    case 'lose-reply':
      take(world, path, content, request.method)
      note('reply lost')
      if (fault.how === 'cut') return void request.socket.destroy()
      return void response.writeHead(500).end('internal_error')
    case 'delay':
    case undefined:
      return answer(take(world, path, content, request.method))
  }
}

function take(world: World, path: string, content: Buffer, method: string | undefined): Reply {
  if (method !== 'POST') return { outcome: 'method_not_allowed', status: 405, text: 'method_not_allowed' }
  const file = world.state.files.at(path)
  if (file === undefined) return { outcome: 'no_such_upload', status: 404, text: 'no_such_upload' }
  if (content.length !== file.length) {
    const text = `${content.length} bytes came, ${file.length} were announced`
    return { outcome: 'length_mismatch', status: 400, text }
  }
  world.state.files.put({ ...file, content })
  return { outcome: 'ok', status: 200, text: `OK - ${content.length}` }
}

/** The bytes of the file: the body itself, or the one part of a form. */
async function contentOf(request: IncomingMessage): Promise<Buffer> {
  const body = await readBytes(request)
  const type = request.headers['content-type'] ?? ''
  if (!type.startsWith('multipart/form-data')) return body
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
  const part = [...form.values()].find((value) => typeof value !== 'string')
  return part === undefined ? Buffer.alloc(0) : Buffer.from(await part.arrayBuffer())
}
