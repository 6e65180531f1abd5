/** Making a format takes a hundred times as long as using it, and an answer uses hundreds. */
export function formatOf<Format>(formats: Map<string, Format>, key: string, make: () => Format): Format {
  const known = formats.get(key) ?? make()
  formats.set(key, known)
  return known
}
