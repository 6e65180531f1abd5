import { promisify } from 'node:util'
import { constants, gunzip as gunzipWithCallback } from 'node:zlib'
import type { Dispatcher } from 'undici'
import { Failure } from '../bot/failure.ts'
import { isOpen, type Passage } from './passage.ts'
import { unreachable } from './unreachable.ts'

const gunzip = promisify(gunzipWithCallback)

/** Wolkvox's own limit of an answer. */
const maxBytes = 256 * 1024 * 1024

export interface Request {
  readonly origin: string
  /** With the query. */
  readonly path: string
  readonly token: string
}

export interface Response {
  readonly status: number
  readonly retryAfterMs: number | undefined
  readonly body: Buffer
}

/** One GET with a token, to the last byte of its answer. Fails with a Failure, or with the signal's reason. */
export async function exchange(
  dispatcher: Dispatcher,
  request: Request,
  signal: AbortSignal,
  passage: Passage,
): Promise<Response> {
  const { status, headers, chunks } = await receive(dispatcher, request, signal, passage)
  const raw = Buffer.concat(chunks)
  const body = headers['content-encoding'] === 'gzip' ? await unzip(raw) : raw
  return { status, retryAfterMs: secondsIn(headers['retry-after']), body }
}

type Received = { status: number; headers: Record<string, unknown>; chunks: Buffer[] }

function receive(
  dispatcher: Dispatcher,
  { origin, path, token }: Request,
  signal: AbortSignal,
  passage: Passage,
): Promise<Received> {
  return new Promise((resolve, reject) => {
    const received: Received = { status: 0, headers: {}, chunks: [] }
    let bytes = 0
    let abort = (): void => undefined
    const fail = (error: unknown): void => {
      signal.removeEventListener('abort', giveUp)
      reject(error)
      abort()
    }
    const giveUp = (): void => fail(signal.reason)
    if (signal.aborted) return giveUp()
    signal.addEventListener('abort', giveUp)

    dispatcher.dispatch(
      {
        origin,
        path,
        method: 'GET',
        headers: { 'wolkvox-token': token, accept: 'application/json', 'accept-encoding': 'gzip' },
      },
      {
        onRequestStart(controller) {
          abort = () => controller.abort(new Error('given up'))
          if (signal.aborted) return abort()
          // A connection can take its time, and a process can be frozen meanwhile.
          if (!isOpen(passage)) return fail(new Failure('timeout'))
          passage.begin()
        },
        onResponseStart(_controller, status, headers) {
          received.status = status
          received.headers = headers
        },
        onResponseData(_controller, chunk) {
          bytes += chunk.length
          if (bytes > maxBytes) return fail(new Failure('answer-too-large'))
          received.chunks.push(chunk)
        },
        onResponseEnd() {
          signal.removeEventListener('abort', giveUp)
          // A gateway that gave up says nothing about the server behind it.
          if (received.status !== 502 && received.status !== 504) passage.end()
          resolve(received)
        },
        onResponseError(_controller, error) {
          fail(unreachable(error, received.status !== 0))
        },
      },
    )
  })
}

async function unzip(raw: Buffer): Promise<Buffer> {
  try {
    return await gunzip(raw, { maxOutputLength: maxBytes, finishFlush: constants.Z_FINISH })
  } catch (error) {
    const isTooLarge = error instanceof RangeError
    throw new Failure(isTooLarge ? 'answer-too-large' : 'answer-unreadable', { cause: error })
  }
}

function secondsIn(header: unknown): number | undefined {
  const seconds = typeof header === 'string' ? Number(header) : Number.NaN
  return seconds > 0 ? seconds * 1000 : undefined
}
