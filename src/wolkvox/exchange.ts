import type { Writable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { Dispatcher } from 'undici'
import { Failure } from '../bot/model/failure.ts'
import { isOpen, type Passage } from './passage.ts'
import { unreachable } from './unreachable.ts'

/** Wolkvox's own limit of an answer. */
const maxBytes = 256 * 1024 * 1024

export interface Request {
  readonly origin: string
  /** With the query. */
  readonly path: string
  readonly token: string
}

export interface ResponseHead {
  readonly status: number
  readonly retryAfterMs: number | undefined
}

/** Takes an unzipped answer piece by piece; a piece is not to be kept. */
export type Sink = (chunk: Buffer) => void

/**
 * One GET with a token, its answer handed to `sink` to the last byte. Fails with a Failure, with what the sink throws,
 * or with the signal's reason.
 */
export function exchange(
  dispatcher: Dispatcher,
  { origin, path, token }: Request,
  signal: AbortSignal,
  passage: Passage,
  sink: Sink,
): Promise<ResponseHead> {
  return new Promise((resolve, reject) => {
    let head: ResponseHead = { status: 0, retryAfterMs: undefined }
    let gunzip: Writable | undefined
    let abort = (): void => undefined

    const fail = (error: unknown): void => {
      signal.removeEventListener('abort', giveUp)
      reject(error)
      gunzip?.destroy()
      abort()
    }
    const giveUp = (): void => fail(signal.reason)
    const finish = (): void => {
      signal.removeEventListener('abort', giveUp)
      resolve(head)
    }
    const take = guarded(limited(sink), fail)

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
        onResponseStart(controller, status, headers) {
          head = { status, retryAfterMs: secondsIn(headers['retry-after']) }
          if (!/^\s*(?:x-)?gzip\s*$/i.test(String(headers['content-encoding']))) return
          gunzip = createGunzip()
            .on('data', take)
            .on('drain', () => controller.resume())
            .on('end', finish)
            .on('error', (error) => fail(new Failure('answer-unreadable', { cause: error })))
        },
        onResponseData(controller, chunk) {
          if (gunzip === undefined) take(chunk)
          else if (!gunzip.write(chunk)) controller.pause()
        },
        onResponseEnd() {
          // A gateway that gave up says nothing about the server behind it.
          if (head.status !== 502 && head.status !== 504) passage.end()
          if (gunzip === undefined) finish()
          else gunzip.end()
        },
        onResponseError(_controller, error) {
          fail(unreachable(error, head.status !== 0))
        },
      },
    )
  })
}

function limited(sink: Sink): Sink {
  let bytes = 0
  return (chunk) => {
    bytes += chunk.length
    if (bytes > maxBytes) throw new Failure('answer-too-large')
    sink(chunk)
  }
}

function guarded(sink: Sink, fail: (error: unknown) => void): Sink {
  return (chunk) => {
    try {
      sink(chunk)
    } catch (error) {
      fail(error)
    }
  }
}

function secondsIn(header: unknown): number | undefined {
  const seconds = typeof header === 'string' ? Number(header) : Number.NaN
  return seconds > 0 ? seconds * 1000 : undefined
}
