/** A text as it is compared: lower case, without accents, full-width and ordinal forms made plain. */
export function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
