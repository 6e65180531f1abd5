/**
 * npm run audit: known holes in what the image holds. Fails on one that is high or critical; says so and passes where
 * the advisory service cannot be reached, as behind many a company's registry.
 */
import { spawnSync } from 'node:child_process'
import { z } from 'zod'

const Report = z.object({
  metadata: z.object({ vulnerabilities: z.record(z.string(), z.number()) }),
})

const { stdout } = spawnSync('npm', ['audit', '--json', '--omit=dev'], { encoding: 'utf8' })
const report = Report.safeParse(fromJson(stdout))
if (!report.success) {
  console.log('The advisory service cannot be reached from here: nothing was looked up.')
} else {
  const { high = 0, critical = 0, total = 0 } = report.data.metadata.vulnerabilities
  console.log(`${total} known holes, ${high} of them high and ${critical} critical.`)
  if (high + critical > 0) {
    spawnSync('npm', ['audit', '--omit=dev'], { stdio: 'inherit' })
    process.exitCode = 1
  }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
