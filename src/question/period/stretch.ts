/** Token positions `[start, end)`. */
export interface Stretch {
  readonly start: number
  readonly end: number
}
