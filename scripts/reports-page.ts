import { allReports, reports } from '../src/report/catalogue.ts'
import { families } from '../src/report/declaration/families.ts'
import type { Parameter, Report } from '../src/report/declaration/declaration.ts'
import { exampleOf } from '../src/report/declaration/example.ts'
import { languages } from '../src/words/language.ts'

const commands = { en: '/report', es: '/reporte', pt: '/relatorio' }

/** The catalogue for people: what each report answers, an example to try, what it needs, whose data it holds. */
export function reportsPage(): string {
  const parts = [
    '# The reports',
    `All ${reports.length} reports of Wolkvox that can be asked for of a period, and before them the ${allReports.length - reports.length} of now. Made by \`npm run reports\` from \`src/report/\`: change a declaration, not this page.`,
    'Columns of customers and free text never leave the bot unless the policy allows it; rankings of agents are private by default. "For one row" marks figures that Wolkvox gives without the volume behind them: they are shown for a single row and never added up.',
  ]
  for (const [family, title] of Object.entries(families)) {
    parts.push(`## ${title.en}`)
    parts.push(...allReports.filter((report) => report.family === family).map(entry))
  }
  return `${parts.join('\n\n')}\n`
}

function entry(report: Report): string {
  const { api, title, breakdowns, measures, parameters, columns, note, sibling } = report
  const personal = columns.filter(({ personal }) => personal !== undefined).map(({ name }) => name)
  const plain = columns.filter(({ personal }) => personal === undefined).map(({ name }) => name)
  const lines = [
    `Answers: ${measures.map(({ label, formula }) => label.en.concat(formula.kind === 'unjoinable' ? ' (for one row)' : '')).join(', ')}.`,
    `By: ${breakdowns.length === 0 ? 'nothing, it gives totals only' : breakdowns.map(({ label }) => label.en).join(', ')}.`,
    `Try: ${languages.map((language) => code(`${commands[language]} ${exampleOf(report, language)}`)).join(' · ')}`,
    `Needs: ${parameters.length === 0 ? `nothing${report.isLive === true ? '' : ' beside a period'}` : parameters.map(need).join('; ')}.`,
    `Columns: ${plain.map(code).join(', ')}.`,
    ...(personal.length > 0 ? [`Personal: ${personal.map(code).join(', ')}.`] : []),
    ...(sibling === undefined ? [] : [`See also: \`${sibling}\`.`]),
    ...(note === undefined ? [] : [note.en]),
  ]
  return [
    `### ${title.en} (\`${api}\`)`,
    `${title.es} · ${title.pt}`,
    lines.map((line) => `- ${line}`).join('\n'),
  ].join('\n\n')
}

function need({ label, name, required, allAllowed, fallback, options }: Parameter): string {
  const values = options === undefined ? '' : `, ${options.map(({ value }) => code(value)).join(' or ')}`
  const all = allAllowed ? ', or `all`' : ''
  const missing = fallback === undefined ? 'asked for when missing' : `${code(fallback)} when missing`
  return `${label.en.toLowerCase()} (${code(name)}${values}${all}; ${required ? missing : 'optional'})`
}

function code(text: string): string {
  return `\`${text}\``
}
