/** What Wolkvox answers, as far as these tests look. */
export function skill(skill_name: string, offered: number, abandoned: number) {
  return {
    skill_name,
    inbound_calls: offered,
    answer_calls: offered - abandoned,
    abandon_calls: abandoned,
    service_level_20seg: '80 %',
  }
}

export const skills = [skill('Ventas', 300, 30), skill('Soporte', 100, 5)]
export const channels = [
  { channel: 'whatsapp', interaction: 1200 },
  { channel: 'web', interaction: 34 },
]
