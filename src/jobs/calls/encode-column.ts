import { promisify } from 'node:util'
import { deserialize, serialize } from 'node:v8'
import { constants, zstdCompress, zstdCompressSync, zstdDecompress } from 'node:zlib'
import type { ColumnData } from '../../report/table/table.ts'

const compress = promisify(zstdCompress)
const decompress = promisify(zstdDecompress)

/** A level that costs a tenth of the default's time for nine tenths of its gain. */
const params = { [constants.ZSTD_c_compressionLevel]: 1 }

/** Below this, handing it to another thread takes longer than the work itself. */
const smallBytes = 16 * 1024

export async function encodeColumn(column: ColumnData): Promise<Buffer> {
  const bytes = serialize(column)
  return bytes.length < smallBytes ? zstdCompressSync(bytes, { params }) : compress(bytes, { params })
}

export async function decodeColumn(bytes: Uint8Array): Promise<ColumnData> {
  return deserialize(await decompress(bytes)) as ColumnData
}
