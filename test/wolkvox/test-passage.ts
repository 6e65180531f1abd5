import { monotonicMs, type Passage } from '../../src/wolkvox/passage.ts'

export interface TestPassage extends Passage {
  readonly states: ('begun' | 'ended')[]
}

export function openPassage(forMs = 5000): TestPassage {
  const states: ('begun' | 'ended')[] = []
  return {
    until: { wallMs: Date.now() + forMs, monotonicMs: monotonicMs() + forMs },
    begin() {
      states.push('begun')
    },
    end() {
      states.push('ended')
    },
    states,
  }
}
