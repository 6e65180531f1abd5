import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { isPassword } from './is-password.ts'
import { openQueues, type OpenQueues, type QueuesOptions } from './open-queues.ts'

export const boardPath = '/admin/queues'

export interface BoardOptions extends QueuesOptions {
  readonly password: string
}

export interface Board {
  readonly requestListener: RequestListener
  close(): Promise<void>
}

/** A view of the queues for whoever knows the password. It only shows, and is not loaded before somebody looks. */
export function createBoard({ password, ...options }: BoardOptions): Board {
  let opened: Promise<OpenQueues> | undefined

  async function show(request: IncomingMessage, response: ServerResponse): Promise<void> {
    opened ??= openQueues(boardPath, options)
    const { requestListener } = await opened
    request.url = request.url?.slice(boardPath.length).replace(/^(?!\/)/, '/') ?? '/'
    requestListener(request, response)
  }

  return {
    requestListener(request, response) {
      response.setHeader('cache-control', 'no-store')
      response.setHeader('x-frame-options', 'DENY')
      if (!isPassword(request.headers.authorization, password)) {
        response.writeHead(401, { 'www-authenticate': 'Basic realm="queues", charset="UTF-8"' }).end()
      } else if (request.method !== 'GET' && request.method !== 'HEAD') {
        response.writeHead(405, { allow: 'GET, HEAD' }).end()
      } else {
        show(request, response).catch((error: unknown) => {
          opened = undefined
          options.log.error({ err: error }, 'The view of the queues could not be opened')
          response.writeHead(503).end()
        })
      }
    },
    async close() {
      await (await opened)?.close()
    },
  }
}
