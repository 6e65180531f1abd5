import type { Dispatcher } from 'undici'
import { z } from 'zod'
import { Failure } from '../bot/model/failure.ts'
import { readNumber } from '../report/table/cells.ts'
import { dataIn } from './envelope.ts'
import { exchange, type Request } from './exchange.ts'
import type { Passage } from './passage.ts'

/** What is left of the calls that an operation may make today; undefined where the answer does not say. */
export interface TokenInfo {
  readonly left: number | undefined
}

/** Cells are text; what a server leaves out, or does not write as a number, is not known. */
const Count = z
  .unknown()
  .optional()
  .transform((cell) => {
    const count = readNumber(cell)
    return count >= 0 ? count : undefined
  })
const TokenInfoRow = z.looseObject({
  token_limit: Count,
  all_token_today: Count,
  available_consumption_options: Count,
})

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
  return { left: leftIn(Array.isArray(data) ? data[0] : data) }
}

/** What Wolkvox calls available is the limit less this token's use, though all tokens of an operation share it. */
function leftIn(row: unknown): number | undefined {
  const {
    token_limit: limit,
    all_token_today: all,
    available_consumption_options: own,
  } = TokenInfoRow.safeParse(row).data ?? {}
  const ofAll = limit === undefined || all === undefined ? undefined : Math.max(0, limit - all)
  const known = [own, ofAll].filter((left) => left !== undefined)
  return known.length === 0 ? undefined : Math.min(...known)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
