/** Every form of the words of a dictionary in hunspell's format, one after the other: its affix rules, used once each. */
export function* formsOf(aff: string, dic: string): Generator<string> {
  const { prefixes, suffixes } = rulesOf(aff)
  for (const line of dic.split('\n').slice(1)) {
    const [, stem = '', flags = ''] = /^([^/\t\r]+)(?:\/([^\s]*))?/u.exec(line) ?? []
    if (stem === '') continue
    yield stem
    const own = Array.from(flags)
    const ended = own.flatMap((flag) => (suffixes.get(flag) ?? []).flatMap((rule) => suffixed(stem, rule)))
    yield* ended
    for (const rule of own.flatMap((flag) => prefixes.get(flag) ?? [])) {
      for (const word of rule.isCrossed ? [stem, ...ended] : [stem]) yield* prefixed(word, rule)
    }
  }
}

interface Rule {
  readonly strip: string
  readonly add: string
  readonly condition: RegExp
  readonly isCrossed: boolean
}

type Rules = ReadonlyMap<string, readonly Rule[]>

function rulesOf(aff: string): { readonly prefixes: Rules; readonly suffixes: Rules } {
  const prefixes = new Map<string, Rule[]>()
  const suffixes = new Map<string, Rule[]>()
  let isCrossed = false
  for (const line of aff.split('\n')) {
    const [kind, flag = '', strip = '', addition = '', condition] = line.trim().split(/\s+/u)
    if (kind !== 'SFX' && kind !== 'PFX') continue
    if (condition === undefined) {
      isCrossed = strip === 'Y'
      continue
    }
    const [add = ''] = addition.split('/')
    const rules = kind === 'SFX' ? suffixes : prefixes
    const rule = {
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      condition: new RegExp(kind === 'SFX' ? `${condition}$` : `^${condition}`, 'u'),
      isCrossed,
    }
    rules.set(flag, [...(rules.get(flag) ?? []), rule])
  }
  return { prefixes, suffixes }
}

function suffixed(word: string, { strip, add, condition }: Rule): readonly string[] {
  if (!word.endsWith(strip) || !condition.test(word)) return []
  return [word.slice(0, word.length - strip.length) + add]
}

function prefixed(word: string, { strip, add, condition }: Rule): readonly string[] {
  return word.startsWith(strip) && condition.test(word) ? [add + word.slice(strip.length)] : []
}
