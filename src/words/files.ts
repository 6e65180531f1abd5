import type { Language } from './language.ts'

/** What is said of files, and of the rows themselves. */
export interface FileWords {
  /** Beside the file: what it holds. */
  readonly summary: (title: string, when: string) => string
  readonly rows: (title: string, when: string, n: string) => string
  /** In place of a placeholder. */
  readonly below: (name: string) => string
  readonly unknown: string
  readonly refused: string
  readonly sheet: string
  readonly figure: string
  readonly value: string
  readonly masked: string
  /** "3 rows of Closed chats on Tue 17 Mar 2026" */
  readonly matching: (n: string, title: string, when: string) => string
  readonly noneMatching: (title: string, when: string) => string
  readonly page: (page: string, of: string) => string
  readonly next: string
  readonly previous: string
}

export const files: Readonly<Record<Language, FileWords>> = {
  en: {
    summary: (title, when) => `${title} ${when}`,
    rows: (title, when, n) => `${title} ${when}: ${n} ${n === '1' ? 'row' : 'rows'}`,
    below: (name) => `The file is here: ${name}`,
    unknown:
      'Slack did not say whether the file arrived, so I did not send it twice. If it is not here, ask once more.',
    refused: 'Slack did not take the file here. Ask me in a direct message, or in a channel that I am in.',
    sheet: 'Report',
    figure: 'Figure',
    value: 'Value',
    masked: '(not shown)',
    matching: (n, title, when) => `${n} ${n === '1' ? 'row' : 'rows'} of ${title} ${when}`,
    noneMatching: (title, when) => `No rows of ${title} match ${when}`,
    page: (page, of) => `Page ${page} of ${of}`,
    next: 'Next page',
    previous: 'Previous page',
  },
  es: {
    summary: (title, when) => `${title} ${when}`,
    rows: (title, when, n) => `${title} ${when}: ${n} ${n === '1' ? 'fila' : 'filas'}`,
    below: (name) => `El archivo está aquí: ${name}`,
    unknown:
      'Slack no dijo si el archivo llegó, así que no lo envié dos veces. Si no está aquí, pídelo de nuevo.',
    refused: 'Slack no recibió el archivo aquí. Pídelo por mensaje directo o en un canal donde yo esté.',
    sheet: 'Reporte',
    figure: 'Cifra',
    value: 'Valor',
    masked: '(no se muestra)',
    matching: (n, title, when) => `${n} ${n === '1' ? 'fila' : 'filas'} de ${title} ${when}`,
    noneMatching: (title, when) => `Ninguna fila de ${title} coincide ${when}`,
    page: (page, of) => `Página ${page} de ${of}`,
    next: 'Página siguiente',
    previous: 'Página anterior',
  },
  pt: {
    summary: (title, when) => `${title} ${when}`,
    rows: (title, when, n) => `${title} ${when}: ${n} ${n === '1' ? 'linha' : 'linhas'}`,
    below: (name) => `O arquivo está aqui: ${name}`,
    unknown:
      'O Slack não disse se o arquivo chegou, então não o enviei duas vezes. Se não estiver aqui, peça de novo.',
    refused: 'O Slack não recebeu o arquivo aqui. Peça por mensagem direta ou em um canal em que eu esteja.',
    sheet: 'Relatório',
    figure: 'Número',
    value: 'Valor',
    masked: '(não exibido)',
    matching: (n, title, when) => `${n} ${n === '1' ? 'linha' : 'linhas'} de ${title} ${when}`,
    noneMatching: (title, when) => `Nenhuma linha de ${title} corresponde ${when}`,
    page: (page, of) => `Página ${page} de ${of}`,
    next: 'Próxima página',
    previous: 'Página anterior',
  },
}
