/** Where not everything fits: how much is shown, and of how much. */
export interface Showing {
  readonly n: number
  readonly of: number
}
