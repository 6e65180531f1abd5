import type { Parameter } from './declaration.ts'
import { phrase } from './phrase.ts'

export const campaign: Parameter = {
  name: 'campaign_id',
  required: true,
  allAllowed: true,
  label: phrase('Campaign', 'Campaña', 'Campanha'),
}

export const skill: Parameter = {
  name: 'skill_id',
  required: true,
  allAllowed: true,
  label: phrase('Skill', 'Skill', 'Fila'),
  fallback: 'all',
}

export const oneAgent: Parameter = {
  name: 'agent_id',
  required: true,
  allAllowed: false,
  label: phrase('Agent', 'Agente', 'Agente'),
}

export const agent: Parameter = { ...oneAgent, required: false }

export const agentDocument: Parameter = {
  name: 'agent_dni',
  required: false,
  allAllowed: false,
  label: phrase('Agent document', 'Documento del agente', 'Documento do agente'),
}

export const customer: Parameter = {
  name: 'customer_id',
  required: false,
  allAllowed: false,
  label: phrase('Customer', 'Cliente', 'Cliente'),
}

export const threshold: Parameter = {
  name: 'services_time',
  required: false,
  allAllowed: false,
  label: phrase('Service-level seconds', 'Segundos del nivel de servicio', 'Segundos do nível de serviço'),
}

export const codeGroup: Parameter = {
  name: 'cod_act',
  required: true,
  allAllowed: false,
  label: phrase('Code group', 'Grupo de códigos', 'Grupo de códigos'),
  options: [
    { value: 'cod_act1', label: phrase('First code', 'Primer código', 'Primeiro código') },
    { value: 'cod_act2', label: phrase('Second code', 'Segundo código', 'Segundo código') },
  ],
  fallback: 'cod_act1',
}
