import type { Dispatcher } from 'undici'
import { Failure } from '../bot/failure.ts'
import { dataIn } from './envelope.ts'
import { exchange, type Request } from './exchange.ts'
import type { Passage } from './passage.ts'

/** What is left of the calls that an operation may make today; undefined where the answer does not say. */
export interface TokenInfo {
  readonly left: number | undefined
}

/** The names of the answer's columns are not documented; the one that counts what is left tells itself. */
const leftNames = ['available', 'left', 'remaining', 'disponible']

/** It is read where Slack is answered, so that more than one row's worth is not waited for. */
const mostBytes = 64 * 1024

export async function readTokenInfo(
  dispatcher: Dispatcher,
  request: Request,
  signal: AbortSignal,
  passage: Passage,
): Promise<TokenInfo> {
  let text = Buffer.alloc(0)
  const head = await exchange(dispatcher, request, signal, passage, (chunk) => {
    if (text.length > mostBytes) throw new Failure('answer-too-large')
    text = Buffer.concat([text, chunk])
  })
  const data = dataIn(head, parsed(new TextDecoder().decode(text)))
  const row: unknown = Array.isArray(data) ? data[0] : data
  const cells = Object.entries(row ?? {})
  const cell = cells.find(([name]) => leftNames.some((word) => name.toLowerCase().includes(word)))
  const left = Number(cell?.[1])
  return { left: cell === undefined || Number.isNaN(left) ? undefined : left }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
