/** Nobody has asked for any report yet. */
export const noneHeld = {
  learn: () => Promise.resolve(),
  of: () => Promise.resolve(new Map<string, never>()),
}

/** Of an account whose agents and skills nobody has named. */
export const noNames = {
  learn: () => Promise.resolve(),
  all: () => Promise.resolve({ agent: new Map<string, string>(), skill: new Map<string, string>() }),
  ofIds: () => Promise.resolve({ agent: new Map<string, string>(), skill: new Map<string, string>() }),
}
