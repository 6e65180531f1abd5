import { workerData } from 'node:worker_threads'

const eaten: string[][] = []
for (let helping = 0; helping < workerData; helping++)
  eaten.push(Array.from({ length: 10_000 }, () => `${helping}`))
