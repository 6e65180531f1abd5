/** People's names and everyday words that are one letter from a word that means something here; folded. */
export const notMistyped: ReadonlySet<string> = new Set(
  'julia julie junto marta marco marcos martha sending manual hotel ontario segun mucha puente serve conte tarda tardo coche mejor norte abrir match marca marcha mesas hojas entra alter mares mayra augusto augusta lines paula pablo paulo carla karla clara salud pagos cobros north notes'.split(
    ' ',
  ),
)
