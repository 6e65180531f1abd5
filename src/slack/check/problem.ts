/** A place in a payload that Slack would refuse, as a JSON pointer, and why. */
export interface BlockProblem {
  readonly at: string
  readonly rule: string
}

export function atMost(at: string, what: string, n: number, max: number): readonly BlockProblem[] {
  return n <= max ? [] : [{ at, rule: `${n} ${what}, at most ${max}` }]
}

export function atLeastOne(at: string, what: string, n: number): readonly BlockProblem[] {
  return n > 0 ? [] : [{ at, rule: `no ${what}` }]
}

/** A text that is neither empty nor longer than `max`. */
export function text(at: string, value: string, max: number): readonly BlockProblem[] {
  return [...atLeastOne(at, 'characters', value.length), ...atMost(at, 'characters', value.length, max)]
}

export function unique(at: string, what: string, values: readonly string[]): readonly BlockProblem[] {
  return new Set(values).size === values.length ? [] : [{ at, rule: `two ${what} are the same` }]
}
