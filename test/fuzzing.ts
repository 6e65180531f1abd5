const { FUZZ_SEED = '20261201', FUZZ_CASES = '1000' } = process.env

/** What is made up at random is the same in every run of `npm test`; `npm run test:fuzz` makes up more and others. */
export const fuzzing = { seed: Number(FUZZ_SEED), numRuns: Number(FUZZ_CASES) }
