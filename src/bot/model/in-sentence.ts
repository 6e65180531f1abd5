/** A label as it stands within a sentence; "AI" stays as it is. */
export function inSentence(label: string): string {
  return label.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLowerCase())
}
