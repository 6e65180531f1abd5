export const languages = ['en', 'es', 'pt'] as const
export type Language = (typeof languages)[number]

/** One text in every language that people read. */
export type Phrase = Readonly<Record<Language, string>>
