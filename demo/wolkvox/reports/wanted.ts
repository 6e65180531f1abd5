/** Whether a parameter takes in this id: unset, empty and "all" take in every one. */
export function isWanted(param: string | undefined, id: string): boolean {
  return !param || param.toLowerCase() === 'all' || param === id
}
