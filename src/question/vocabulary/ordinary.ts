/** Endings that a verb of Spanish or Portuguese has and hardly a name: "aventaron", "puxando", "sácamelo". Folded. */
const verbal =
  /(?:.{2}(?:aron|ieron|aban|aram|eram|iram|avam|ando|iendo|yendo|endo|indo)|.{3}(?:[ae]me(?:l[oa]s?)?|[aei]r(?:me|te|nos|l[eoa]s?|mel[oa]s?)))$/u
/** What only its accent tells from a noun: "echó", "cerró". */
const accented = /.{2}ó$/u
/** "ligou", "did it": of Portuguese and English, where the word is long enough to be no name. */
const shorter: Readonly<Record<string, RegExp>> = { pt: /.{2}ou$/u, en: /.{3}ed$/u }
const infinitive = /.{2}[aei]r$/u

/** What an infinitive stands behind: "consegue puxar", "me puedes sacar". */
const modal = new Set(
  'puede pueden puedes podes podrias podria podrian podemos puedo quiero queremos quisiera necesito vamos voy pode poderia consegue conseguem quero queria preciso precisava vai vou da favor'.split(
    ' ',
  ),
)

/** Everyday words that are no names, and have no ending that tells. */
const listed = new Set(
  [
    'act add agree ask avoid bear beat begin blow bounce bring build burn buy carry catch change clear climb come complete cope cost cover creep cut deal did drive drag eat end expect explain face fare fill finish fit fix fly follow forget grow happen hit hope hurt jump keep kick land last learn leave let lie live mean meet move notice obtain occur open own pan pass peak pick plan play pop prove push raise reach read realize ride ring roll rush seem sell serve settle shake shape ship sink sit slip slow spend spike spread stack stand stay stick strike suffer suppose tear tick track trend try tumble turn wake walk win wind work worry write',
    'about above actually ahead almost already alone also although always anybody anyone apart around awful badly because before behind below beside besides better certainly clearly even ever exactly finally fully generally hard hardly hopefully however indeed instead lately literally maybe mostly nearly never nobody nowhere often otherwise overly perhaps pretty probably quite rather roughly seriously sharp since somebody somehow someone sometimes somewhere soon still straight such surely though thus together tonight usually whole within yet',
    'usted ustedes vos nosotros nosotras ellos ellas adelante ademas afuera algun alguna algunos algunas alla alguien ambos aparte apenas aunque bastante casi claro cualquier demasiado demas dentro entonces encima exacto feo fuerte grande harto igual incluso jamas junto lejos luego malo mejorcito mientras mucho mucha muchos muchas nadie ninguno ninguna nunca ojala otra otras otro otros peorcito pocos poca pocas poco primero pronto pues quizas quiza raro siempre siquiera sobre tampoco tanto tanta tantos tantas todavia varios varias verdad ya',
    'adiante ainda alem alguma algumas alguns ali alias ambas apesar aquela aquele aqueles aquilo assim atras bastante caro certo cada cedo coisa contudo dele dela deles demais dentro devagar embora enquanto entanto eu fora forte grande hein igual inclusive jamais junto la legal logo longe mal medio mesmos muita muitas muitos ne nenhum nenhuma ninguem nunca onde ontem outra outras outro outros pior pois porem pouca poucas pouco poucos proprio quase qualquer sempre sera talvez tanta tantas tanto tantos tampouco todavia varias varios verdade',
  ]
    .join(' ')
    .split(' '),
)

/** Whether a word is one of everyday speech: a verb by its ending, or one of those that say nothing of what is asked. */
export function isOrdinary(folded: string, raw: string, language: string): boolean {
  if (listed.has(folded) || verbal.test(folded) || accented.test(raw)) return true
  return shorter[language]?.test(folded) === true
}

/** "consegue puxar": what somebody is asked to do, which is to answer. */
export function isRequest(folded: string, before: string): boolean {
  return modal.has(before) && infinitive.test(folded)
}
