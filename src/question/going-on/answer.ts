import { reportOf } from '../../report/catalogue.ts'
import type { Details } from '../read-details.ts'
import type { Token } from '../text/tokens.ts'
import type { AskedBack, Reading } from '../understanding.ts'
import { merge } from './merge.ts'
import { fieldsOf, opensOf } from './opens.ts'
import { inZone } from './times.ts'

/**
 * The question that was asked back for, with what a sentence says of it; undefined where it says anything else than was
 * left open, and is a question by itself.
 */
export function answerTo(
  { missing, reading: open }: AskedBack,
  tokens: readonly Token[],
  details: Details,
  zone: string,
): Reading | undefined {
  const { reading, beyond, stray, time, choice } = details
  const opened = opensOf(missing)
  const said = fieldsOf(reading)
  if (said.size === 0 || !said.isSubsetOf(opened) || opened.size === 0) return undefined
  if (beyond !== undefined || stray !== undefined || time.problem !== undefined) return undefined
  const asked = inZone(open, zone)
  const report = reportOf(asked.report ?? '')
  if (said.has('report'))
    return choice.report && { ...asked, ...reading, ...timeOf(asked), filters: asked.filters }
  if (choice.choices.length > 0) return undefined
  if (report !== undefined) return merge({ report, from: asked, details, tokens, isNaming: false }).reading
  const { by, filters, params } = asked
  return {
    ...asked,
    ...reading,
    by: reading.by.length > 0 ? reading.by : by,
    filters: [...filters, ...reading.filters],
    params: { ...params, ...reading.params },
  }
}

function timeOf({ period, hours, compare, when }: Reading): Partial<Reading> {
  return {
    ...(period && { period }),
    ...(hours && { hours }),
    ...(compare && { compare }),
    ...(when !== undefined && { when }),
  }
}
