/**
 * The plain counterparts: the shortest honest code for the same outcome, without queue, fence, inbox or catalogue.
 * What the bot costs is its time over theirs, measured side by side in one run.
 */
import { request } from 'undici'

export interface PlainCall {
  readonly url: string
  readonly token: string
  readonly api: string
  readonly from: string
  readonly to: string
  readonly params?: Readonly<Record<string, string>>
}

export type PlainRow = Readonly<Record<string, string>>

export async function plainFetch(call: PlainCall): Promise<readonly PlainRow[]> {
  const { data } = (await (await plainBody(call)).json()) as { data: readonly PlainRow[] }
  return data
}

export async function plainText(call: PlainCall): Promise<string> {
  return (await plainBody(call)).text()
}

async function plainBody({ url, token, api, from, to, params }: PlainCall) {
  const query = new URLSearchParams({ api, date_ini: from, date_end: to, ...params })
  const headers = { 'wolkvox-token': token }
  const { body } = await request(`${url}/api/v2/reports_manager.php?${query.toString()}`, { headers })
  return body
}

export function plainTotal(rows: readonly PlainRow[], column: string): number {
  let total = 0
  for (const row of rows) total += Number(row[column])
  return total
}

export async function plainPost(apiUrl: string, token: string, channel: string, text: string): Promise<void> {
  await fetch(`${apiUrl}chat.postMessage`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ channel, text }),
  })
}
