import type { Language } from './language.ts'

/** What stands under an answer, what is pressed there, and what is said of an answer that takes its time. */
export interface ControlWords {
  readonly refresh: string
  /** Beside a private answer whose figures stay until then. */
  readonly refreshing: string
  /** After figures that were fetched anew: "updated 10:42 by Ana". */
  readonly refreshed: (clock: string, name: string) => string
  readonly compare: (span: string) => string
  readonly breakDown: string
  /** Where there is only one way. */
  readonly breakDownBy: (label: string) => string
  readonly more: string
  readonly schedule: string
  readonly cancel: string
  readonly earlier: (span: string) => string
  readonly later: (span: string) => string
  readonly otherPeriod: string
  readonly asChart: string
  readonly asTable: string
  readonly csv: string
  readonly xlsx: string
  readonly rowsCsv: string
  readonly how: string
  readonly right: string
  readonly wrong: string
  readonly thanksRight: string
  readonly thanksWrong: string
  /** "3 of 12 done" */
  readonly progress: (done: string, of: string) => string
  readonly secondsLeft: (seconds: string) => string
  readonly minutesLeft: (minutes: string) => string
  readonly running: string
  /** In place of the placeholder of an answer that took long and was posted anew. */
  readonly answeredBelow: string
  /** Beside what says why a refresh failed. */
  readonly stillFigures: string
  /** To whoever would share what is about one customer. */
  readonly staysPrivate: string
  readonly period: {
    readonly title: string
    readonly submit: string
    readonly from: string
    readonly to: string
    readonly fromTime: string
    readonly toTime: string
    readonly timeHint: string
    readonly endsTooEarly: string
    readonly future: string
    readonly tooLong: string
  }
  readonly explained: {
    readonly title: (report: string) => string
    readonly calls: (n: string) => string
    readonly more: (n: string) => string
    readonly rows: (fetched: string, used: string, left: string) => string
    readonly left: string
    /** Day and clock. */
    readonly asOf: (when: string) => string
    readonly before: (span: string) => string
    readonly definitions: string
    readonly ratios: string
  }
}

export const controls: Readonly<Record<Language, ControlWords>> = {
  en: {
    refresh: 'Refresh',
    refreshing: 'I am fetching the figures anew. These stay until then.',
    refreshed: (clock, name) => `Updated ${clock} by ${name}`,
    compare: (span) => `Compare with ${span}`,
    breakDown: 'Break down by…',
    breakDownBy: (label) => `Break down by ${label}`,
    more: 'More…',
    schedule: 'Schedule this',
    cancel: 'Cancel',
    earlier: (span) => `Before: ${span}`,
    later: (span) => `After: ${span}`,
    otherPeriod: 'Not this period…',
    asChart: 'As a chart',
    asTable: 'As a table',
    csv: 'File: CSV',
    xlsx: 'File: Excel',
    rowsCsv: 'File: every row (CSV)',
    how: 'How was this computed?',
    right: 'This is what I asked',
    wrong: 'This is not what I asked',
    thanksRight: 'Thank you, noted.',
    thanksWrong: 'Thank you, noted. Ask again in other words, or pick another report under the answer.',
    progress: (done, of) => `${done} of ${of} done`,
    secondsLeft: (seconds) => `about ${seconds} s left`,
    minutesLeft: (minutes) => `about ${minutes} min left`,
    running: 'Wolkvox is working on it',
    answeredBelow: 'Done: the answer is below.',
    stillFigures: 'The figures above are still the earlier ones.',
    staysPrivate: 'This is about one customer, so it stays private.',
    period: {
      title: 'Another period',
      submit: 'Show',
      from: 'First day',
      to: 'Last day',
      fromTime: 'From',
      toTime: 'Until',
      timeHint: 'Leave empty for whole days.',
      endsTooEarly: 'The end lies before the beginning.',
      future: 'That has not begun yet.',
      tooLong: 'Ask for 13 months at most.',
    },
    explained: {
      title: (report) => `How this was computed: ${report}`,
      calls: (n) => `Asked of Wolkvox (${n}):`,
      more: (n) => `and ${n} more`,
      rows: (fetched, used, left) => `Rows received: ${fetched}. Used: ${used}. Left out: ${left}.`,
      left: 'Left out are sums that Wolkvox adds, rows outside of the period, and what the filters exclude.',
      asOf: (when) => `Fetched: ${when}.`,
      before: (span) => `Compared with ${span}:`,
      definitions: 'What the figures mean:',
      ratios: 'Shares and means over several rows or days are weighted by their own volume, never averaged.',
    },
  },
  es: {
    refresh: 'Actualizar',
    refreshing: 'Estoy consultando las cifras de nuevo. Hasta entonces quedan estas.',
    refreshed: (clock, name) => `Actualizado ${clock} por ${name}`,
    compare: (span) => `Comparar con ${span}`,
    breakDown: 'Desglosar por…',
    breakDownBy: (label) => `Desglosar por ${label}`,
    more: 'Más…',
    schedule: 'Programar',
    cancel: 'Cancelar',
    earlier: (span) => `Antes: ${span}`,
    later: (span) => `Después: ${span}`,
    otherPeriod: 'No este período…',
    asChart: 'Como gráfica',
    asTable: 'Como tabla',
    csv: 'Archivo: CSV',
    xlsx: 'Archivo: Excel',
    rowsCsv: 'Archivo: todas las filas (CSV)',
    how: '¿Cómo se calculó?',
    right: 'Es lo que pedí',
    wrong: 'No es lo que pedí',
    thanksRight: 'Gracias, queda anotado.',
    thanksWrong:
      'Gracias, queda anotado. Pregunta con otras palabras o elige otro reporte debajo de la respuesta.',
    progress: (done, of) => `${done} de ${of} listas`,
    secondsLeft: (seconds) => `faltan unos ${seconds} s`,
    minutesLeft: (minutes) => `faltan unos ${minutes} min`,
    running: 'Wolkvox la está procesando',
    answeredBelow: 'Listo: la respuesta está abajo.',
    stillFigures: 'Las cifras de arriba siguen siendo las anteriores.',
    staysPrivate: 'Esto trata de un solo cliente, así que queda en privado.',
    period: {
      title: 'Otro período',
      submit: 'Mostrar',
      from: 'Primer día',
      to: 'Último día',
      fromTime: 'Desde',
      toTime: 'Hasta',
      timeHint: 'Déjalo vacío para días completos.',
      endsTooEarly: 'El final está antes del comienzo.',
      future: 'Eso todavía no ha empezado.',
      tooLong: 'Pide 13 meses como máximo.',
    },
    explained: {
      title: (report) => `Cómo se calculó: ${report}`,
      calls: (n) => `Pedido a Wolkvox (${n}):`,
      more: (n) => `y ${n} más`,
      rows: (fetched, used, left) => `Filas recibidas: ${fetched}. Usadas: ${used}. Por fuera: ${left}.`,
      left: 'Quedan por fuera los totales que agrega Wolkvox, las filas ajenas al período y lo que excluyen los filtros.',
      asOf: (when) => `Consultado: ${when}.`,
      before: (span) => `Comparado con ${span}:`,
      definitions: 'Qué significan las cifras:',
      ratios:
        'Los porcentajes y promedios de varias filas o días se ponderan por su propio volumen; nunca se promedian.',
    },
  },
  pt: {
    refresh: 'Atualizar',
    refreshing: 'Estou buscando os números de novo. Até lá ficam estes.',
    refreshed: (clock, name) => `Atualizado ${clock} por ${name}`,
    compare: (span) => `Comparar com ${span}`,
    breakDown: 'Detalhar por…',
    breakDownBy: (label) => `Detalhar por ${label}`,
    more: 'Mais…',
    schedule: 'Agendar',
    cancel: 'Cancelar',
    earlier: (span) => `Antes: ${span}`,
    later: (span) => `Depois: ${span}`,
    otherPeriod: 'Não este período…',
    asChart: 'Como gráfico',
    asTable: 'Como tabela',
    csv: 'Arquivo: CSV',
    xlsx: 'Arquivo: Excel',
    rowsCsv: 'Arquivo: todas as linhas (CSV)',
    how: 'Como foi calculado?',
    right: 'É o que eu pedi',
    wrong: 'Não é o que eu pedi',
    thanksRight: 'Obrigado, anotado.',
    thanksWrong:
      'Obrigado, anotado. Pergunte com outras palavras ou escolha outro relatório abaixo da resposta.',
    progress: (done, of) => `${done} de ${of} prontas`,
    secondsLeft: (seconds) => `faltam uns ${seconds} s`,
    minutesLeft: (minutes) => `faltam uns ${minutes} min`,
    running: 'o Wolkvox está trabalhando nisso',
    answeredBelow: 'Pronto: a resposta está abaixo.',
    stillFigures: 'Os números acima ainda são os anteriores.',
    staysPrivate: 'Isto trata de um único cliente, por isso fica em particular.',
    period: {
      title: 'Outro período',
      submit: 'Mostrar',
      from: 'Primeiro dia',
      to: 'Último dia',
      fromTime: 'Das',
      toTime: 'Até',
      timeHint: 'Deixe vazio para dias inteiros.',
      endsTooEarly: 'O fim está antes do começo.',
      future: 'Isso ainda não começou.',
      tooLong: 'Peça no máximo 13 meses.',
    },
    explained: {
      title: (report) => `Como foi calculado: ${report}`,
      calls: (n) => `Pedido ao Wolkvox (${n}):`,
      more: (n) => `e mais ${n}`,
      rows: (fetched, used, left) => `Linhas recebidas: ${fetched}. Usadas: ${used}. De fora: ${left}.`,
      left: 'Ficam de fora os totais que o Wolkvox acrescenta, as linhas fora do período e o que os filtros excluem.',
      asOf: (when) => `Consultado: ${when}.`,
      before: (span) => `Comparado com ${span}:`,
      definitions: 'O que os números significam:',
      ratios:
        'Percentuais e médias de várias linhas ou dias são ponderados pelo próprio volume; nunca se tira a média deles.',
    },
  },
}
