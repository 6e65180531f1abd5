import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Where processes that tests start find what one before them compiled. */
export const compiled = fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url))

/** Compiles the bot once, as a process that is killed leaves nothing: without settings it ends at once. */
export function setup(): void {
  spawnSync(process.execPath, ['src/main.ts'], { env: { NODE_COMPILE_CACHE: compiled } })
}
