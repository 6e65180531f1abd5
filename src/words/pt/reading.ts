import type { Words } from '../words.ts'

function before(ahead: number): string {
  if (ahead === 0) return 'Sua pergunta é a próxima.'
  return ahead === 1 ? 'Há 1 pergunta antes da sua.' : `Há ${ahead} perguntas antes da sua.`
}

export const reading: Words['reading'] = {
  report: (title, api) => `${title} (${api})`,
  account: (name) => `Conta: ${name}`,
  period: (span, zone) => `${span} (${zone})`,
  periodAssumed: (span) => `Como você não disse o período, usei ${span}.`,
  yourDate: (day) => `Onde você está é ${day}.`,
  onlyHere: 'Respondo onde me perguntam. Para outro canal, agende lá.',
  filters: (words) => `Só: ${words.join(', ')}`,
  leftOut: (words) => `Sem: ${words.join(', ')}`,
  all: 'todas',
  rows: (n) => (n === '1' ? '1 linha' : `${n} linhas`),
  holidays: (days, more) =>
    `${days.length + more === 1 ? 'Feriado' : 'Feriados'}: ${days.join(', ')}${more > 0 ? ` e mais ${more}` : ''}`,
  holidayFrom: (day, clock) => `${day} a partir das ${clock}`,
  holidayUntil: (day, clock) => `${day} até as ${clock}`,
  freshAgain: (clock) => `A Wolkvox dá números mais novos a partir das ${clock}`,
  asOf: (clock) => `Dados das ${clock}`,
  accepted: (title, when, ahead) =>
    `Entendido: “${title}” ${when}. ${ahead === 0 ? 'Já respondo.' : before(ahead)}`,
  underWay: (title, when, ahead) =>
    `Buscando “${title}” ${when}…${ahead === undefined ? '' : ` ${before(ahead)}`}`,
}
