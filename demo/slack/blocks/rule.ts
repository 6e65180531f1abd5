import { isJson, type Json } from '../json.ts'

export type Report = (pointer: string, text: string) => void

/** Checks a value that stands at a pointer and reports what Slack would say about it. */
export type Rule = (value: unknown, pointer: string, report: Report) => void

type Fields = Readonly<Record<string, Rule>>

export function text(max: number, min = 1): Rule {
  return (value, pointer, report) => {
    if (typeof value !== 'string') report(pointer, 'must be a string')
    else if (value.length > max) report(pointer, `must be less than ${max + 1} characters`)
    else if (value.length < min) report(pointer, `must be more than ${min - 1} characters`)
  }
}

export function list(of: Rule, max: number, min = 1): Rule {
  return (value, pointer, report) => {
    if (!Array.isArray(value)) return report(pointer, 'must be an array')
    if (value.length > max) report(pointer, `no more than ${max} items allowed`)
    if (value.length < min) report(pointer, `no fewer than ${min} items allowed`)
    for (const [index, item] of value.entries()) of(item, `${pointer}/${index}`, report)
  }
}

export function oneOf(...allowed: readonly unknown[]): Rule {
  return (value, pointer, report) => {
    if (!allowed.includes(value)) report(pointer, `must be one of ${allowed.join(', ')}`)
  }
}

export function matches(pattern: RegExp, what: string): Rule {
  return (value, pointer, report) => {
    if (typeof value !== 'string' || !pattern.test(value)) report(pointer, `must be ${what}`)
  }
}

export function yesNo(value: unknown, pointer: string, report: Report): void {
  if (typeof value !== 'boolean') report(pointer, 'must be a boolean')
}

export function amount(value: unknown, pointer: string, report: Report): void {
  if (typeof value !== 'number' || !Number.isFinite(value)) report(pointer, 'must be a number')
}

export function whole(min: number, max: number): Rule {
  return (value, pointer, report) => {
    if (!Number.isInteger(value)) return report(pointer, 'must be an integer')
    if (Number(value) < min) report(pointer, `must be at least ${min}`)
    if (Number(value) > max) report(pointer, `must be at most ${max}`)
  }
}

export function url(max: number): Rule {
  return (value, pointer, report) => {
    text(max)(value, pointer, report)
    if (typeof value === 'string' && !URL.canParse(value)) report(pointer, 'invalid url')
  }
}

/** Slack itself fetches it, so it has to be a public address. */
export function publicUrl(max: number): Rule {
  return (value, pointer, report) => {
    url(max)(value, pointer, report)
    if (typeof value === 'string' && !value.startsWith('https://')) report(pointer, 'must be an https url')
  }
}

/** An object with these fields and no other; `also` checks what spans several of them. */
export function shape(
  required: Fields,
  optional: Fields = {},
  also?: (value: Json, pointer: string, report: Report) => void,
): Rule {
  const known: Fields = { ...required, ...optional }
  return (value, pointer, report) => {
    if (!isJson(value)) return report(pointer, 'must be an object')
    for (const name of Object.keys(required)) {
      if (value[name] === undefined) report(pointer, `missing required field: ${name}`)
    }
    for (const [name, field] of Object.entries(value)) {
      const rule = Object.hasOwn(known, name) ? known[name] : undefined
      if (field === undefined) continue
      if (rule === undefined) report(pointer, `invalid additional property: ${name}`)
      else rule(field, `${pointer}/${name}`, report)
    }
    also?.(value, pointer, report)
  }
}

/** An object whose `type` says by which rule it goes. */
export function byType(rules: Readonly<Record<string, Rule>>): Rule {
  return (value, pointer, report) => {
    if (!isJson(value)) return report(pointer, 'must be an object')
    const type = value['type']
    if (type === undefined) return report(pointer, 'missing required field: type')
    const rule = typeof type === 'string' && Object.hasOwn(rules, type) ? rules[type] : undefined
    if (rule === undefined) return report(`${pointer}/type`, `unsupported type: ${JSON.stringify(type)}`)
    rule(value, pointer, report)
  }
}

/** At least one, or exactly one, of these fields. */
export function needsOf(count: 'any' | 'one', ...names: readonly string[]) {
  return (value: Json, pointer: string, report: Report): void => {
    const given = names.filter((name) => value[name] !== undefined).length
    if (given === 0) report(pointer, `must define one of ${names.join(', ')}`)
    if (given > 1 && count === 'one') report(pointer, `must define only one of ${names.join(', ')}`)
  }
}
