import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { Settings } from '../../src/settings.ts'
import { createMetrics } from '../../src/metrics.ts'
import { wordsIn } from '../../src/words/words-in.ts'

const page = readFileSync('docs/operating.md', 'utf8')

async function metricNames(): Promise<readonly string[]> {
  const metrics = createMetrics()
  metrics.watchLanes(
    () => Promise.resolve([]),
    () => Promise.resolve(true),
  )
  metrics.watchConnections(() => 2)
  const { text } = await metrics.scrape()
  return [...text.matchAll(/^# TYPE (wolkvox_\w+)/gm)].map(([, name]) => name ?? '')
}

test('the page on operating has a line for every metric', async () => {
  const names = await metricNames()
  expect(names.length).toBeGreaterThan(10)
  expect(names.filter((name) => !page.includes(`\`${name}`))).toEqual([])
})

test('its alerts ask for metrics that there are, and each says what to do', async () => {
  const names = new Set(await metricNames())
  const [, yaml = ''] = /## Alerts\n\n```yaml\n([^`]+)```/.exec(page) ?? []
  const { groups } = parse(yaml) as {
    groups: readonly { rules: readonly { alert: string; expr: string }[] }[]
  }
  const rules = groups.flatMap((group) => group.rules)
  expect(rules.length).toBeGreaterThan(5)
  for (const { alert, expr } of rules) {
    const asked = [...expr.matchAll(/wolkvox_\w+/g)].map(([name]) => name.replace(/_bucket$/, ''))
    expect(asked.filter((name) => !names.has(name))).toEqual([])
    expect(page).toContain(`\n| ${alert} |`)
  }
})

test('the page on connecting shows what the doctor looks at, in its words', () => {
  const [, sample = ''] = /```\n(ok [^`]+)```/.exec(readFileSync('docs/connect.md', 'utf8')) ?? []
  const lines = sample.trimEnd().split('\n')
  const subjects = Object.values(wordsIn('en').operating.subject)
  expect(lines.filter((line) => !subjects.some((subject) => line.startsWith(`ok    ${subject}`)))).toEqual([])
  expect(lines).toHaveLength(subjects.length)
})

test('the pages name no setting that there is not', () => {
  const settings = new Set([...Object.keys(Settings.shape), 'NODE_ENV'])
  for (const path of ['docs/operating.md', 'docs/connect.md']) {
    const named = [...readFileSync(path, 'utf8').matchAll(/`([A-Z]{2,}(?:_[A-Z]+)+)\b/g)].map(
      ([, name]) => name,
    )
    expect(named.length).toBeGreaterThan(3)
    expect(named.filter((name) => name === undefined || !settings.has(name))).toEqual([])
  }
})
