import { Failure } from '../bot/model/failure.ts'

/** Rows of this many bytes are parsed at a time: enough to be quick, and few enough to be forgotten quickly. */
const batchBytes = 128 * 1024

/** An envelope whose members before `data` are plain values, as far as the rows' bracket. */
const headPattern =
  /^\s*\{(?:\s*"(?:[^"\\]|\\.)*"\s*:\s*(?:"(?:[^"\\]|\\.)*"|null|true|false|[\d.eE+-]+)\s*,)*?\s*"data"\s*:\s*\[/
const longestHead = 16 * 1024
/** What cannot be cut into rows is parsed as one text, and that holds the thread: 16 MB take about three seconds. */
const mostInOne = 16 * 1024 * 1024

/** UTF-8 text may begin with a byte order mark. */
const mark = Buffer.from('\uFEFF')
const quote = 0x22
const comma = 0x2c
const openBracket = 0x5b
const backslash = 0x5c
const closeBracket = 0x5d
const openBrace = 0x7b
const closeBrace = 0x7d

/**
 * Reads `{…, "data": [rows], …}` piece by piece, in the memory of one batch of rows. Every slice is read by JSON.parse,
 * and what stands around the rows is parsed as one text at the end: nothing malformed passes.
 */
export class RowStream {
  readonly #onRows: (rows: readonly unknown[]) => void
  #buffer = Buffer.allocUnsafe(2 * batchBytes)
  #length = 0
  /** The text as far as the rows' bracket; undefined while it is looked for, or when there is none. */
  #head: string | undefined
  /** Bytes at which the next rows are parsed. */
  #enough = batchBytes
  #hasListsInside = false

  constructor(onRows: (rows: readonly unknown[]) => void) {
    this.#onRows = onRows
  }

  write(chunk: Buffer): void {
    this.#append(chunk)
    if (this.#length >= mark.length && mark.equals(this.#buffer.subarray(0, mark.length)))
      this.#drop(mark.length)
    if (this.#head === undefined) this.#findHead()
    if (this.#head !== undefined && this.#length > this.#enough) this.#cut()
    if (this.#length > mostInOne) throw new Failure('answer-too-large')
  }

  /** The envelope, with the rest of the rows as its data; undefined where the text is not whole. */
  end(): unknown {
    const rest = this.#buffer.toString('utf8', this.#head === undefined ? 0 : 1, this.#length)
    try {
      return JSON.parse((this.#head ?? '') + rest)
    } catch {
      return undefined
    }
  }

  #append(chunk: Buffer): void {
    const needed = this.#length + chunk.length
    if (needed > this.#buffer.length) {
      const grown = Buffer.allocUnsafe(Math.max(needed, 2 * this.#buffer.length))
      this.#buffer.copy(grown, 0, 0, this.#length)
      this.#buffer = grown
    }
    this.#length += chunk.copy(this.#buffer, this.#length)
  }

  #findHead(): void {
    if (this.#length > longestHead + batchBytes) return
    const head = headPattern.exec(
      this.#buffer.toString('latin1', 0, Math.min(this.#length, longestHead)),
    )?.[0]
    if (head === undefined) return
    this.#head = this.#buffer.toString('utf8', 0, head.length)
    this.#drop(head.length - 1)
  }

  /** Parses the whole rows that are there. The buffer begins with a bracket; a border's comma becomes the other. */
  #cut(): void {
    const likely = this.#hasListsInside ? undefined : this.#lastBorder()
    if (likely !== undefined && this.#parse(likely)) return
    this.#hasListsInside = true
    const border = this.#scan()
    if (border !== undefined && this.#parse(border)) return
    // A row longer than a batch, the end, or nonsense: whatever it is, it is not gone through again and again.
    this.#enough = 2 * this.#length
  }

  /** A slice that parses proves that it ends between two rows, and not inside a text or a nested list. */
  #parse(border: number): boolean {
    this.#buffer[border] = closeBracket
    try {
      this.#onRows(JSON.parse(this.#buffer.toString('utf8', 0, border + 1)) as unknown[])
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      this.#buffer[border] = comma
      return false
    }
    this.#drop(border)
    this.#buffer[0] = openBracket
    this.#enough = batchBytes
    return true
  }

  #drop(bytes: number): void {
    this.#buffer.copyWithin(0, bytes, this.#length)
    this.#length -= bytes
  }

  /** The comma of the last `},{`, with or without white space. */
  #lastBorder(): number | undefined {
    for (let brace = this.#length; brace > 0;) {
      brace = this.#buffer.lastIndexOf('}', brace - 1)
      if (brace === -1) return undefined
      const next = this.#afterSpace(brace + 1)
      if (this.#buffer[next] === comma && this.#buffer[this.#afterSpace(next + 1)] === openBrace) return next
    }
    return undefined
  }

  #afterSpace(at: number): number {
    let index = at
    while (index < this.#length && (this.#buffer[index] ?? 0) <= 0x20) index++
    return index
  }

  /** The last comma between two rows, found by going through every byte; a bracket of the rows' own ends them. */
  #scan(): number | undefined {
    let depth = 0
    let isInText = false
    let border: number | undefined
    for (let index = 1; index < this.#length && depth >= 0; index++) {
      const byte = this.#buffer[index]
      if (isInText) {
        if (byte === backslash) index++
        else if (byte === quote) isInText = false
      } else if (byte === quote) isInText = true
      else if (byte === openBrace || byte === openBracket) depth++
      else if (byte === closeBrace || byte === closeBracket) depth--
      else if (byte === comma && depth === 0) border = index
    }
    return border
  }
}
