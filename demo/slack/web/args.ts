import { type Json, parseJson } from '../json.ts'
import { SlackError } from './slack-error.ts'

/** The arguments of a call, from JSON or from a form, where objects come as JSON text. */
export class Args {
  readonly all: Json

  constructor(all: Json) {
    this.all = all
  }

  text(name: string): string | undefined {
    const value = this.all[name]
    if (value === undefined || value === null) return undefined
    return typeof value === 'string' ? value : JSON.stringify(value)
  }

  /** An argument that Slack insists on. */
  need(name: string): string {
    const value = this.text(name)
    if (value === undefined || value === '') {
      throw new SlackError('invalid_arguments', {
        response_metadata: { messages: [`[ERROR] missing required field: ${name}`] },
      })
    }
    return value
  }

  flag(name: string): boolean {
    return ['true', '1'].includes(this.text(name) ?? 'false')
  }

  number(name: string, otherwise: number): number {
    const value = Number(this.text(name) ?? otherwise)
    return Number.isFinite(value) ? value : otherwise
  }

  /** An argument that is an object or a list; undefined where it is absent, null where its JSON cannot be read. */
  json(name: string): unknown {
    const value = this.all[name]
    if (value === undefined || value === null || value === '') return undefined
    return typeof value === 'string' ? (parseJson(value) ?? null) : value
  }
}

/** Reads a body as Slack does, by its content type; the address may carry arguments too. */
export function readArgs(contentType: string, body: string, query: URLSearchParams): Args {
  const fromQuery = Object.fromEntries(query)
  if (contentType.includes('application/json')) {
    const value = parseJson(body === '' ? '{}' : body)
    if (typeof value !== 'object' || value === null) throw new SlackError('invalid_json')
    return new Args({ ...fromQuery, ...value })
  }
  return new Args({ ...fromQuery, ...Object.fromEntries(new URLSearchParams(body)) })
}
