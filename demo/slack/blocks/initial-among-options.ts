import { isJson, type Json, jsonList } from '../json.ts'
import type { Report } from './rule.ts'

/** Slack takes as preset only what stands among the options, to the letter. */
export function initialAmongOptions(value: Json, pointer: string, report: Report): void {
  const groups = jsonList(value['option_groups']).flatMap(({ options }) => jsonList(options))
  const known = new Set([...jsonList(value['options']), ...groups].map(sameText))
  for (const [field, given] of Object.entries({
    initial_option: isJson(value['initial_option']) ? [value['initial_option']] : [],
    initial_options: jsonList(value['initial_options']),
  })) {
    if (given.some((option) => !known.has(sameText(option))))
      report(`${pointer}/${field}`, 'must be one of the provided options')
  }
}

function sameText({ text, value }: Json): string {
  return JSON.stringify([value, isJson(text) ? text['text'] : undefined])
}
