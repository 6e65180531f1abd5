import { entry, type Entry, months, weekdays, numbers, ordinals } from './entry.ts'

export const portuguese: readonly Entry[] = [
  ...weekdays(
    'segunda - feira|segunda feira|segundafeira|2 a feira|2 a - feira, terça - feira|terça feira|3 a feira|3 a - feira, quarta - feira|quarta feira|4 a feira|4 a - feira, quinta - feira|quinta feira|5 a feira|5 a - feira, sexta - feira|sexta feira|6 a feira|6 a - feira, sábado, domingo',
    'segunda|seg, terça|ter, quarta|qua, quinta|qui, sexta|sex, sab, dom',
    'segundas|às segundas|as segundas - feiras|2 as feiras|2 as - feiras|as 2 as feiras|as 2 as - feiras, terças|terças - feiras|3 as feiras|3 as - feiras|as 3 as feiras|as 3 as - feiras, quartas|quartas - feiras|4 as feiras|4 as - feiras|as 4 as feiras|as 4 as - feiras, quintas|quintas - feiras|5 as feiras|5 as - feiras|as 5 as feiras|as 5 as - feiras, sextas|sextas - feiras|6 as feiras|6 as - feiras|as 6 as feiras|as 6 as - feiras, sábados, domingos',
  ),
  ...months(
    'janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro',
    'jan, fev, mar, abr, mai, jun, jul, ago, set, out, nov, dez',
    ['mar', 'ago', 'set', 'out', 'dez', 'mai', 'março'],
  ),
  ...numbers(
    'zero, um|uma, dois|duas, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, treze, quatorze|catorze, quinze, dezesseis|dezasseis, dezessete|dezassete, dezoito, dezenove|dezanove, vinte',
  ),
  ...numbers('trinta, quarenta, cinquenta, sessenta, setenta, oitenta, noventa', 30, 10),
  ...numbers(
    'cem|cento, duzentos, trezentos, quatrocentos, quinhentos, seiscentos, setecentos, oitocentos, novecentos, mil',
    100,
    100,
  ),
  ...ordinals(
    'primeiro|primeira|primeiros|primeiras, segundo|segunda, terceiro|terceira, quarto|quarta, quinto|quinta, sexto|sexta, sétimo|sétima, oitavo|oitava, nono|nona, décimo|décima',
  ),
  ...ordinals('vigésimo|vigésima, trigésimo|trigésima', 20, 10),
  entry({ is: 'unit', unit: 'second' }, 'segundo, segundos, seg'),
  entry({ is: 'unit', unit: 'minute' }, 'minuto, minutos, min, mins'),
  entry({ is: 'unit', unit: 'half-hour' }, 'meia hora, meias horas'),
  entry({ is: 'unit', unit: 'hour' }, 'hora, horas, hrs'),
  entry({ is: 'unit', unit: 'day' }, 'dia, dias, dia corrido, dias corridos, dias completos'),
  entry(
    { is: 'unit', unit: 'week' },
    'semana, semanas, semana completa, semana cheia, semana inteira, semanas completas',
  ),
  entry(
    { is: 'unit', unit: 'weekend' },
    'fim de semana, final de semana, finais de semana, fins de semana, fds',
  ),
  entry({ is: 'unit', unit: 'fortnight' }, 'quinzena, quinzenas'),
  entry({ is: 'unit', unit: 'month' }, 'mês, meses, mês completo, mês cheio, mês inteiro, meses completos'),
  entry({ is: 'unit', unit: 'bimester' }, 'bimestre, bimestres'),
  entry({ is: 'unit', unit: 'quarter' }, 'trimestre, trimestres, tri, trimestre completo'),
  entry({ is: 'unit', unit: 'four-months' }, 'quadrimestre, quadrimestres'),
  entry({ is: 'unit', unit: 'semester' }, 'semestre, semestres, metade do ano'),
  entry({ is: 'unit', unit: 'half' }, 'metade'),
  entry({ is: 'unit', unit: 'year' }, 'ano, anos'),
  entry({ is: 'unit', unit: 'decade' }, 'década, décadas, século, séculos'),
  entry(
    { is: 'which', which: 'last' },
    'passado, passada, passados, passadas, último, última, últimos, últimas, ult, que passou, mais recente',
  ),
  entry({ is: 'which', which: 'previous' }, 'anterior, anteriores, prévio, prévia, precedente'),
  entry({ is: 'which', which: 'before-last' }, 'retrasado, retrasada, penúltimo, penúltima'),
  entry(
    { is: 'which', which: 'this' },
    'este, esta, estes, estas, esse, essa, neste, nesta, nesse, nessa, deste, desta, desse, dessa, atual, corrente, em curso, em andamento, vigente, presente',
  ),
  entry(
    { is: 'which', which: 'next' },
    'próximo, próxima, próximos, próximas, seguinte, seguintes, que vem, que entra',
  ),
  entry({ is: 'relative-day', days: 0 }, 'hoje, dia de hoje, data atual, oje, hj'),
  entry({ is: 'relative-day', days: -1 }, 'ontem, dia de ontem, onte'),
  entry({ is: 'relative-day', days: -2 }, 'anteontem, antes de ontem, ante ontem, antes de onte, antiontem'),
  entry({ is: 'relative-day', days: -3 }, 'trasanteontem'),
  entry({ is: 'relative-day', days: 1 }, 'amanhã'),
  entry({ is: 'relative-day', days: 2 }, 'depois de amanhã'),
  entry({ is: 'now' }, 'agora, agora mesmo, o momento, este momento'),
  entry({ is: 'evening-before' }, 'noite passada, a noite passada, noite de ontem, a noite de ontem'),
  entry(
    { is: 'part', part: 'morning' },
    'manhã, de manhã, da manhã, pela manhã, na parte da manhã, a manhã, na manhã, período da manhã, durante a manhã, na parte da manha, pela parte da manhã',
  ),
  entry(
    { is: 'part', part: 'afternoon' },
    'tarde, à tarde, da tarde, de tarde, pela tarde, na tarde, na parte da tarde, período da tarde, durante a tarde',
  ),
  entry(
    { is: 'part', part: 'night' },
    'noite, à noite, da noite, de noite, pela noite, na noite, período da noite, durante a noite',
  ),
  entry(
    { is: 'part', part: 'small-hours' },
    'madrugada, de madrugada, da madrugada, na madrugada, pela madrugada',
  ),
  entry(
    { is: 'clock', hour: 12 },
    'meio - dia, meio dia, meiodia, ao meio dia, ao meio - dia, o meio dia, o meio - dia',
  ),
  entry({ is: 'clock', hour: 24 }, 'meia - noite, meia noite, a meia noite, a meia - noite'),
  entry({ is: 'meridiem', half: 'am' }, 'am, a . m ., a . m'),
  entry({ is: 'meridiem', half: 'pm' }, 'pm, p . m ., p . m'),
  entry(
    { is: 'so-far' },
    'até agora, até hoje, até o momento, até a presente data, até a data, até este momento',
  ),
  entry(
    { is: 'to-date', unit: 'year' },
    'que vai do ano, que vai de ano, acumulado do ano, acumulado no ano, acumulado ano, decorrer do ano, decorrer deste ano, ano até a data, que já foi do ano, correr do ano',
  ),
  entry(
    { is: 'to-date', unit: 'month' },
    'que vai do mês, que vai de mês, acumulado do mês, acumulado no mês, acumulado mês, decorrer do mês, decorrer deste mês, que já foi do mês, correr do mês',
  ),
  entry(
    { is: 'to-date', unit: 'week' },
    'que vai da semana, acumulado da semana, acumulado na semana, decorrer da semana, correr da semana',
  ),
  entry({ is: 'to-date', unit: 'quarter' }, 'que vai do trimestre, acumulado do trimestre'),
  entry({ is: 'to-date', unit: 'day' }, 'que vai do dia, acumulado do dia, que vai de hoje'),
  entry(
    { is: 'edge', edge: 'start' },
    'início, inicios, começo, princípio, início de, início do, começo de, começo do, comecinho, inicinho, início da, começo da',
  ),
  entry({ is: 'edge', edge: 'middle' }, 'meados, meados de, meio de, meados do, meio do'),
  entry(
    { is: 'edge', edge: 'end' },
    'final, fim, finais, final de, final do, fim de, fim do, finalzinho, fim da, final da, fechamento do, fechamento de',
  ),
  entry({ is: 'article' }, 'o, a, os, as, meu, minha, nosso, nossa'),
  entry(
    { is: 'filler' },
    'o, a, os, as, em, no, na, nos, nas, de, do, da, dos, das, ao, à, às, pelo, pela, durante, para, por, na faixa de, na faixa das, no horário de, no horário das',
  ),
  entry({ is: 'of' }, 'de, do, da, dos, das, em, no, na, o'),
  entry(
    { is: 'from' },
    'de, do, da, das, dos, desde, desde o, desde a, desde as, a partir de, do dia, de dia, desde o dia, entre',
  ),
  entry(
    { is: 'to' },
    'a, ao, à, às, até, até o, até a, até as, até às, ao dia, até o dia, até dia, a dia, para, e até',
  ),
  entry(
    { is: 'between' },
    'entre, entre o, entre a, entre as, entre os, entre os dias, entre o dia, entre dia',
  ),
  entry({ is: 'and' }, 'e, e o, e a, e as, e os, e o dia, e dia, a, até, e às'),
  entry(
    { is: 'since' },
    'desde, desde o, desde a, desde as, a partir de, a partir do, a partir da, a partir das, começando em, começando, a contar de',
  ),
  entry(
    { is: 'after' },
    'depois de, depois do, depois da, depois das, após, após o, após a, após as, posterior a',
  ),
  entry({ is: 'before' }, 'antes de, antes do, antes da, antes das, anterior a'),
  entry({ is: 'until' }, 'até, até o, até a, até as, até às'),
  entry(
    { is: 'onwards' },
    'em diante, e depois, ou depois, ou posterior, e posterior, para cá, pra cá, e posteriores, até hoje, até agora, ou mais tarde',
  ),
  entry({ is: 'for' }, 'por, durante'),
  entry({ is: 'ago-before' }, 'há, faz, a cerca de, tem'),
  entry({ is: 'ago' }, 'atrás'),
  entry(
    { is: 'versus' },
    'vs, vs ., versus, contra, frente a, frente ao, em relação a, em relação ao, em relação à, em relação com, em comparação com, em comparação a, em comparação ao, comparado com, comparado a, comparado ao, comparada com, comparados com, comparados a, comparadas com, comparando com, comparar com, compare com, compara com, compara isso com, compare isso com, comparação com, relação ao, relativo a, do que',
  ),
  entry(
    { is: 'same' },
    'mesmo, mesma, mesmos, mesmas, o mesmo, a mesma, os mesmos, as mesmas, do mesmo, da mesma',
  ),
  entry({ is: 'half-past' }, 'e meia'),
  entry({ is: 'clock-article' }, 'às, as, das, até as, até às'),
  entry({ is: 'hour-mark' }, 'h, hs, hrs, horas, em ponto, hora'),
  entry({ is: 'day-number' }, 'dia, o dia, no dia, do dia, dias, os dias'),
  entry(
    { is: 'beginning' },
    'que começa, que inicia, que começou, que iniciou, começando, a partir de, iniciando, que começa em, que inicia em, que começou em, começando em, com início em',
  ),
  entry(
    { is: 'week-of' },
    'semana de, semana do, semana do dia, semana do dia de, semana que termina em, semana que terminou em, semana que termina, semana que terminou, semana encerrada em',
  ),
  entry({ is: 'every' }, 'cada, todos os, todas as, todo, toda, todo o, toda a'),
  entry({ is: 'greeting' }, 'bom dia, boa tarde, boa noite, boa semana, bom fim de semana'),
  entry(
    { is: 'unusable' },
    'horário comercial, horário de expediente, expediente, dias úteis, dia útil, horário de trabalho, horário de atendimento, feriados, feriado, recentemente, ultimamente, resto de, resto do, resto da, restante de, restante do, restante da, cedo, mais cedo, semana santa, carnaval, páscoa, ano fiscal, exercício fiscal, hora e meia, horas e meia, outro dia, outra semana, outro mês, faz pouco, há pouco, primeiras horas, últimas horas',
  ),
  entry({ is: 'holiday', holiday: 'christmas' }, 'natal, o natal, dia de natal'),
  entry({ is: 'holiday', holiday: 'christmas-eve' }, 'véspera de natal'),
  entry({ is: 'holiday', holiday: 'new-year' }, 'ano novo, dia de ano novo, ano - novo'),
  entry({ is: 'holiday', holiday: 'new-years-eve' }, 'réveillon, véspera de ano novo'),
  entry({ is: 'holiday', holiday: 'black-friday' }, 'black friday'),
  entry(
    { is: 'holiday', holiday: 'labour-day' },
    'dia do trabalho, dia do trabalhador, dia internacional do trabalho',
  ),
]
