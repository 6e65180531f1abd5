/** What says that all but the value behind it is left out. */
export const onlyWords: ReadonlySet<string> = new Set(
  'only just solely exclusively solo solamente unicamente exclusivamente somente apenas so'.split(' '),
)

/** What says that the value behind it is left out; "no" and "menos" have other meanings as well. */
export const exceptWords: ReadonlySet<string> = new Set(
  'without sin sem except excepting excepto exceto exceptuando excetuando excluding excluyendo excluindo salvo apart aparte aside fuera fora'.split(
    ' ',
  ),
)
