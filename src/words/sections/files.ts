/** What is said of files, and of the rows themselves. */
export interface FileWords {
  /** Beside the file: what it holds. */
  readonly summary: (title: string, when: string) => string
  readonly rows: (title: string, when: string, n: string) => string
  /** In place of a placeholder. */
  readonly below: (name: string) => string
  readonly unknown: string
  readonly refused: string
  readonly sheet: string
  readonly figure: string
  readonly value: string
  readonly masked: string
  /** "3 rows of Closed chats on Tue 17 Mar 2026" */
  readonly matching: (n: string, title: string, when: string) => string
  readonly noneMatching: (title: string, when: string) => string
  readonly page: (page: string, of: string) => string
  readonly next: string
  readonly previous: string
}
