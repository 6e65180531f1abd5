import { defineConfig } from 'vitest/config'

/** A Wednesday like another; `TEST_CLOCK` is any other moment, or `now` (test/README.md). */
const ordinaryMoment = '2026-03-18T10:00:00-05:00'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/redis.setup.ts'],
    setupFiles: ['test/clock/set-clock.setup.ts'],
    env: {
      TZ: 'UTC',
      NODE_ENV: 'test',
      NODE_OPTIONS: `--import ${new URL('test/clock/shift.ts', import.meta.url).href}`,
      TEST_CLOCK: process.env['TEST_CLOCK'] ?? ordinaryMoment,
    },
    // Only for what hangs: how slow the machine is decides nothing.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
})
