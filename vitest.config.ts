import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/redis.setup.ts'],
    env: { TZ: 'UTC', NODE_ENV: 'test' },
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
})
