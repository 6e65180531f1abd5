import type { Report } from '../../report/declaration/declaration.ts'
import type { Period } from '../../report/time/period.ts'
import { wallClock } from '../../report/time/wall-clock.ts'
import type { Language } from '../../words/language.ts'
import type { FileFormat } from '../model/message.ts'

/** "chats-cerrados_2026-03-17.csv", or "…_2026-03-01_2026-03-15.csv" of several days. */
export function fileName(
  { title }: Report,
  { start, end, zone }: Period,
  format: FileFormat,
  language: Language,
): string {
  const name = title[language]
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  const days = [start, end - 1].map((at) => new Date(wallClock(at, zone)).toISOString().slice(0, 10))
  return `${[name, ...new Set(days)].join('_')}.${format}`
}
