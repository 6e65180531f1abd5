/**
 * Writes test/facts/reports.json: what Wolkvox fixes about its reports (api ids, parameters, column names, kinds
 * and known values), taken from the notes gathered on its public documentation.
 *
 *   npm run facts -- path/to/reports.json
 */
import { readFileSync, writeFileSync } from 'node:fs'

interface Notes {
  reports: {
    api: string
    grain: string
    title: string
    title_es: string
    params: { name: string; required: boolean; all_allowed?: boolean }[]
    columns: {
      name: string
      kind: string
      values?: string[]
      also_seen_as?: string[]
      personal_data?: string
    }[]
  }[]
}

const [source] = process.argv.slice(2)
if (source === undefined) throw new Error('Name the notes: npm run facts -- path/to/reports.json')

const notes = JSON.parse(readFileSync(source, 'utf8')) as Notes
const facts = notes.reports.map(({ api, grain, title, title_es, params, columns }) => ({
  api,
  grain,
  title,
  title_es,
  params: params.map(({ name, required, all_allowed }) => ({ name, required, all_allowed })),
  columns: columns.map(({ name, kind, values, also_seen_as, personal_data }) => ({
    name,
    kind,
    values,
    also_seen_as,
    personal_data,
  })),
}))
writeFileSync('test/facts/reports.json', `${JSON.stringify(facts, null, 1)}\n`)
