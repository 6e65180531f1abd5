import type { Problem } from '../blocks/problem.ts'
import { SlackError } from './slack-error.ts'

/** Slack's refusal of blocks or of a view: each problem as text with a JSON pointer to the place. */
export function refusedBlocks(code: string, problems: readonly Problem[]): SlackError {
  const texts = problems.map(({ text, pointer }) => `${text} [json-pointer:${pointer}]`)
  return new SlackError(code, {
    errors: texts,
    response_metadata: { messages: texts.map((text) => `[ERROR] ${text}`) },
  })
}
