import { startPracticeWolkvox } from '../../../demo/wolkvox/practice-wolkvox.ts'
import type { PracticeWolkvoxOptions } from '../../../demo/wolkvox/practice-wolkvox.ts'
import type { PracticeWolkvox } from '../../../demo/wolkvox/practice.ts'
import type { Row } from '../../../demo/wolkvox/reports/slice.ts'

/** Wednesday 8 April 2026, 15:30 in Bogotá. */
export const now = new Date('2026-04-08T20:30:00Z')

const accounts = [
  { token: 'first', server: '0015' },
  { token: 'second', server: '0015' },
  { token: 'other', server: '0041' },
]

export function start(options: Partial<PracticeWolkvoxOptions> = {}): Promise<PracticeWolkvox> {
  return startPracticeWolkvox({ accounts, now: () => now, ...options })
}

export interface Asked {
  readonly token?: string
  readonly path?: string
  readonly params?: Record<string, string>
  readonly method?: string
  readonly signal?: AbortSignal
}

/** Asks by HTTP, for chat_13 of Tuesday 7 April unless told otherwise. */
export function ask(practice: PracticeWolkvox, asked: Asked = {}): Promise<Response> {
  const { token = 'first', path = '/api/v2/reports_manager.php', params = {}, method = 'GET', signal } = asked
  const query = new URLSearchParams({ api: 'chat_13', ...dayWindow('20260407'), ...params })
  return fetch(`${practice.url}${path}?${query.toString()}`, {
    method,
    headers: token ? { 'wolkvox-token': token } : {},
    ...(signal && { signal }),
  })
}

export function text(row: Row | undefined, column: string): string {
  const cell = row?.[column]
  return typeof cell === 'string' ? cell : ''
}

export interface Envelope {
  readonly code: string | number
  readonly error: string | null
  readonly msg: string
  readonly data: readonly Record<string, string>[] | null
}

export async function envelope(response: Response): Promise<Envelope> {
  return (await response.json()) as Envelope
}

export function dayWindow(day: string) {
  return { date_ini: `${day}000000`, date_end: `${day}235959` }
}
