import { extname } from 'node:path'
import type { Ids } from './ids.ts'
import type { SharedFile } from './workspace.ts'

/** How each kind of file is named: the media type, Slack's `filetype` and the kind as people read it. */
const kinds: Readonly<Record<string, readonly [mimetype: string, filetype: string, pretty: string]>> = {
  '.csv': ['text/csv', 'csv', 'CSV'],
  '.txt': ['text/plain', 'text', 'Plain Text'],
  '.png': ['image/png', 'png', 'PNG'],
  '.xlsx': ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx', 'Excel Spreadsheet'],
}

const unknownKind = ['application/octet-stream', 'binary', 'Binary'] as const

export function kindOfFile(name: string): readonly [mimetype: string, filetype: string, pretty: string] {
  return kinds[extname(name).toLowerCase()] ?? unknownKind
}

export interface StoredFile {
  readonly id: string
  readonly name: string
  readonly title: string
  /** What the bot said that it would send, in bytes. */
  readonly length: number
  /** Undefined until it was uploaded. */
  readonly content?: Buffer
  readonly isComplete: boolean
  /** Where it stands: channel and timestamp of each message that carries it. */
  readonly shares: readonly { readonly channel: string; readonly ts: string; readonly threadTs?: string }[]
}

/** Files on their way: announced, uploaded to an address of their own, completed and shared. */
export class Files {
  readonly #ids: Ids
  readonly #files = new Map<string, StoredFile>()
  readonly #addresses = new Map<string, string>()

  constructor(ids: Ids) {
    this.#ids = ids
  }

  /** Makes the file and the path that its content goes to. */
  announce(name: string, length: number): { readonly id: string; readonly path: string } {
    const id = this.#ids.next('F')
    const path = `/upload/v1/${this.#ids.next('CwABAAAAX')}`
    this.#addresses.set(path, id)
    this.put({ id, name, title: name, length, isComplete: false, shares: [] })
    return { id, path }
  }

  /** The file that an address is for, as long as nothing was sent there. */
  at(path: string): StoredFile | undefined {
    const file = this.get(this.#addresses.get(path) ?? '')
    return file?.content === undefined ? file : undefined
  }

  get(id: string): StoredFile | undefined {
    return this.#files.get(id)
  }

  put(file: StoredFile): void {
    this.#files.set(file.id, file)
  }

  remove(id: string): void {
    this.#files.delete(id)
  }
}

export function sharedFile({ id, name, title, content }: StoredFile): SharedFile {
  return { id, name, title, mimetype: kindOfFile(name)[0], size: content?.length ?? 0 }
}
