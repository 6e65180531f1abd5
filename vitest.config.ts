import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { compiled } from './test/compiled.setup.ts'

/** A Wednesday like another; `TEST_CLOCK` is any other moment, or `now` (test/README.md). */
const ordinaryMoment = '2026-03-18T10:00:00-05:00'

/** Files of these folders start processes and wait for them: whatever comes behind fills the gaps. */
const waiting = /\/test\/(?:end-to-end|jobs|operating|upgrade)\//

class WaitingFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isWaiting = ({ moduleId }: TestSpecification) => waiting.test(moduleId)
    const sorted = await super.sort(files)
    return [...sorted.filter(isWaiting), ...sorted.filter((file) => !isWaiting(file))]
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/redis.setup.ts', 'test/compiled.setup.ts'],
    setupFiles: ['test/clock/set-clock.setup.ts'],
    // No module has state of its own, so that a worker loads each of them once.
    isolate: false,
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: WaitingFirst },
    env: {
      TZ: 'UTC',
      NODE_ENV: 'test',
      NODE_OPTIONS: `--import ${new URL('test/clock/shift.ts', import.meta.url).href}`,
      NODE_COMPILE_CACHE: compiled,
      TEST_CLOCK: process.env['TEST_CLOCK'] ?? ordinaryMoment,
    },
    // Only for what hangs: how slow the machine is decides nothing.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
})
