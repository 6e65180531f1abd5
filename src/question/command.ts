import type { Command } from './understanding.ts'

const commandWords: Readonly<Record<Exclude<Command, 'form'>, string>> = {
  help: 'help|ayuda|ajuda|aide|?|how do you work|how does this work|what can you do|what can i ask|que puedes hacer|que sabes hacer|que puedo preguntar|como funciona|como funcionas|o que voce faz|o que voce pode fazer|o que posso perguntar|como funciona isso|ayudame|me ajuda|help me|examples|ejemplos|exemplos',
  list: 'list|lista|listar|list reports|listado|lista de reportes|lista de relatorios|reports|reportes|relatorios|informes|all reports|todos los reportes|que reportes hay|which reports are there|what reports are there|quais relatorios existem|catalogo|catalog',
  schedules:
    'schedules|show my schedules|list my schedules|show schedules|list schedules|schedule|my schedules|programaciones|mis programaciones|programados|reportes programados|agenda|agendamentos|meus agendamentos|agendados|envios programados|programacion|scheduled reports|horarios programados|digests|my digests|resumenes|mis resumenes|resumenes programados|resumos|meus resumos|resumos programados|resumos agendados|mis reportes programados|mis informes programados|reportes agendados|mis reportes agendados|my scheduled reports|list my digests|show my digests|what do i have scheduled|what digests do i have|which digests do i have|show me my digests|que resumenes tengo|que reportes tengo programados|quais resumos eu tenho|que resumos eu tenho|quais resumos tenho|meus relatorios agendados|meus relatorios programados|relatorios agendados|relatorios programados|que tengo programado|lista mis resumenes|muestra mis resumenes|ver mis resumenes|ver mis reportes programados|lista meus resumos|mostra meus resumos|ver meus resumos|o que tenho agendado',
  settings:
    'settings|configuration|config|preferences|configuracion|ajustes|preferencias|configuracoes|configuracao|definicoes',
  forget:
    'forget|forget me|forget my questions|delete my questions|olvidame|olvidar|olvida mis preguntas|olvidar mis preguntas|borra mis preguntas|esquecer|esqueca me|esquece me|esqueca minhas perguntas|esqueca as minhas perguntas|esquecer minhas perguntas|apaga minhas perguntas|apague minhas perguntas',
  status: 'status|estado|estado del servicio|health|salud|saude|quota|cuota|cota|situacao',
}

const phrases = Object.entries(commandWords).flatMap(([command, row]) =>
  row.split('|').map((phrase) => ({ command: command as Command, words: phrase.split(' ') })),
)

/** The command that the words are, or begin with where `isLoose`; with how many of them it takes. */
export function commandOf(
  asked: readonly string[],
  isLoose: boolean,
): { readonly command: Command; readonly length: number } | undefined {
  let found: { readonly command: Command; readonly length: number } | undefined
  for (const { command, words } of phrases) {
    // Nothing is forgotten for a sentence that only begins with the word.
    const isAll = !isLoose || (command === 'forget' && words.length === 1)
    if (words.length <= (found?.length ?? 0) || (isAll && words.length !== asked.length)) continue
    if (words.every((word, index) => asked[index] === word)) found = { command, length: words.length }
  }
  return found
}
