import type { en } from './en/en.ts'

/**
 * Every text that people read beside what a report's declaration says of itself. English says what there is, and every
 * other language has all of it.
 */
export type Words = typeof en

/** What is not done; the words for it are in `askBack`. */
export type Unable = keyof Words['askBack']['unable']

/** What an apology is for. */
export type Apology = keyof Words['apology']
