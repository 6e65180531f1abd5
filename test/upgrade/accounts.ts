/** Three accounts, of which the last has the first one's token. */
export const accounts = [
  { name: 'Bogotá', server: '0041', token: 'practice-token-0041', timezone: 'America/Bogota' },
  { name: 'Lima', server: '0015', token: 'practice-token-0015', timezone: 'America/Lima' },
  { name: 'Nocturno', server: '0041', token: 'practice-token-0041', timezone: 'America/Bogota' },
]
