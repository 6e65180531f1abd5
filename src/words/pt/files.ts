import type { Words } from '../words.ts'

export const files: Words['files'] = {
  summary: (title, when) => `${title} ${when}`,
  rows: (title, when, n) => `${title} ${when}: ${n} ${n === '1' ? 'linha' : 'linhas'}`,
  below: (name) => `O arquivo está aqui: ${name}`,
  unknown:
    'O Slack não disse se o arquivo chegou, então não o enviei duas vezes. Se não estiver aqui, peça de novo.',
  refused: 'O Slack não recebeu o arquivo aqui. Peça por mensagem direta ou em um canal em que eu esteja.',
  sheet: 'Relatório',
  figure: 'Indicador',
  value: 'Valor',
  masked: '(não exibido)',
  matching: (n, title, when) => `${n} ${n === '1' ? 'linha' : 'linhas'} de “${title}” ${when}`,
  noneMatching: (title, when) => `Nenhuma linha corresponde em “${title}” ${when}`,
  page: (page, of) => `Página ${page} de ${of}`,
  next: 'Próxima página',
  previous: 'Página anterior',
}
