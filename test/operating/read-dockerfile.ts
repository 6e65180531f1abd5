export interface Instruction {
  readonly name: string
  readonly args: string
}

/** A Dockerfile's instructions in order, continued lines joined, comments left out. */
export function readDockerfile(text: string): readonly Instruction[] {
  const lines = text
    .split('\n')
    .filter((line) => !line.startsWith('#') && line.trim() !== '')
    .join('\n')
    .replaceAll(/\s*\\\n\s*/g, ' ')
    .split('\n')
  return lines.map((line) => {
    const [name = '', ...args] = line.split(' ')
    return { name, args: args.join(' ').trim() }
  })
}

/** The JSON form of an instruction's command. */
export function commandOf(instructions: readonly Instruction[], name: string): readonly string[] {
  const args = instructions.findLast((instruction) => instruction.name === name)?.args ?? ''
  return JSON.parse(args.slice(args.indexOf('['))) as readonly string[]
}
