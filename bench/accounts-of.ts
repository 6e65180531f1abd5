import type { WolkvoxAccount } from '../src/wolkvox/source.ts'

export function accountsOf(many: number): readonly WolkvoxAccount[] {
  return Array.from({ length: many }, (_none, index) => ({
    name: `account-${index}`,
    server: String(index).padStart(4, '0'),
    token: index.toString(16).padStart(32, '0'),
    zone: 'America/Bogota',
  }))
}
