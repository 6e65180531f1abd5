import { phrases } from '../text/phrases.ts'

/** What is done with a digest that is there, as people ask for it; folded. */
export const deeds = {
  resume: phrases(
    'resume, reactivate, unpause, unmute, turn on, restart, reanuda, reanudar, reanude, reactiva, reactivar, reactive, activa de nuevo, vuelve a activar, retoma, retomar, retome, reativa, reativar, reative',
  ),
  pause: phrases(
    'pause, mute, silence, suspend, snooze, turn off, pausa, pausar, pausame, ponle pausa a, silencia, silenciar, silencie, suspende, suspender, suspenda, deten, detener, interrompe, interromper',
  ),
  delete: phrases(
    'delete, remove, cancel, stop, stop sending, stop sending me, unsubscribe, unsubscribe me, unsubscribe me from, get rid of, elimina, eliminar, elimine, borra, borrar, borrame, borre, quita, quitame, quitar, cancela, cancelar, cancelame, cancele, ya no me mandes, ya no me envies, ya no mandes, ya no envies, no me mandes mas, no me envies mas, no quiero mas, deja de mandar, deja de mandarme, deja de enviar, deja de enviarme, apaga, apagar, apague, exclui, excluir, exclua, tira, tirar, remova, remover, para de mandar, pare de mandar, para de enviar, pare de enviar, nao me manda mais, nao manda mais, nao quero mais',
  ),
  edit: phrases(
    'change, move, set, reschedule, update, edit, switch, add, include, i want my, i want the, cambia, cambiar, cambiame, cambie, mueve, mover, pon, ponme, pone, ponle, poner, agrega, agregale, agregar, anade, anadele, incluye, incluir, edita, editar, modifica, modificar, quiero que el, quiero que mi, que el, que mi, muda, mudar, mude, altera, alterar, altere, coloca, colocar, adiciona, adicionar, adicione, inclui, inclua, quero que o, quero que meu',
  ),
} as const

/** What a digest is called, whatever it tells. */
export const digestNames = phrases(
  'digest, digests, scheduled report, scheduled reports, schedule, schedules, scheduled, resumen, resumenes, reporte programado, reportes programados, informe programado, envio programado, envios programados, envio, envios, programado, programados, programada, programacion, resumo, resumos, relatorio agendado, relatorio programado, agendamento, agendamentos, agendado, agendada',
)

/** What is a digest only where it comes again: "the daily report", "el reporte de las 8", "o relatório de segunda". */
export const reportNames = phrases(
  'report, reports, reporte, reportes, informe, informes, relatorio, relatorios',
)
export const recurring = phrases(
  'daily, weekly, monthly, every day, every morning, diario, diaria, semanal, mensual, de cada dia, de todos los dias, mensal, de todo dia, automatico, automatica',
)
