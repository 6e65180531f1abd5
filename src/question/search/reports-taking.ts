import type { Report } from '../../report/declaration/declaration.ts'
import { knows } from '../details/report-params.ts'
import { profiles, type Profile } from './profiles.ts'

/** What people look an id up in, the likeliest first. */
const lookedUpIn: Readonly<Record<string, readonly string[]>> = {
  conn_id: ['cdr_1', 'chat_1', 'chat_9'],
  customer_id: ['cdr_1', 'skill_2', 'chat_1'],
  session_id: ['diagram_9', 'chat_8'],
}

/** Where only an id says what is meant: the reports that take it, first those that are called what is asked. */
export function reportsTaking(params: readonly string[], asked: ReadonlySet<string>): readonly Report[] {
  const likely = params.flatMap((name) => lookedUpIn[name] ?? []).toReversed()
  const place = ({ report }: Profile) => likely.indexOf(report.api)
  return profiles
    .filter(({ report }) => params.every((name) => knows(report, name)))
    .sort((one, other) => calledSo(other, asked) - calledSo(one, asked) || place(other) - place(one))
    .map(({ report }) => report)
}

/** How much of what is asked is a name of the report, all of it. */
function calledSo({ names }: Profile, asked: ReadonlySet<string>): number {
  return Math.max(...names.map((name) => (name.every((notion) => asked.has(notion)) ? name.length : 0)))
}
