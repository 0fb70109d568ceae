import type { Catalogue } from '../catalogue.ts';

export const health: Catalogue['health'] = {
  title: 'Zustand',
  periods: { hour: 'Stunde', day: 'Tag', week: 'Woche' },
  over: {
    hour: 'Zustand in der letzten Stunde',
    day: 'Zustand am letzten Tag',
    week: 'Zustand in der letzten Woche',
  },
  nothingSent: {
    hour: 'In der letzten Stunde wurde nichts an diesen Endpunkt gesendet.',
    day: 'Am letzten Tag wurde nichts an diesen Endpunkt gesendet.',
    week: 'In der letzten Woche wurde nichts an diesen Endpunkt gesendet.',
  },
  successRate: 'Erfolgsquote',
  attempts: 'Versuche',
  medianResponse: 'Antwortzeit im Median',
  responseTime: 'Antwortzeit',
  succeeded: 'Erfolgreich',
  failed: 'Fehlgeschlagen',
  median: 'Median',
  p95: '95. Perzentil',
  chart: '{{title}}; die Tabelle darunter enthält die Zahlen.',
  table: 'Zahlen als Tabelle',
  from: 'Ab',
  lastError: 'Letzter Fehler',
  rate: '{{rate, number(style: percent; maximumFractionDigits: 1)}}',
  whole: '{{number, number}}',
  milliseconds: '{{ms, number}} ms',
  seconds: '{{seconds, number(maximumFractionDigits: 1)}} s',

  lastDay_one: 'Letzte 24 Stunden: {{rate}} von {{count, number}} Versuch erfolgreich',
  lastDay_other: 'Letzte 24 Stunden: {{rate}} von {{count, number}} Versuchen erfolgreich',
  notAnswering: 'Antwortet nicht',
  disabled: {
    failing: 'Jeder Versuch, ihn zu erreichen, ist tagelang fehlgeschlagen.',
    gone: 'Sein Server hat mit 410 geantwortet und bittet damit um keine weiteren Ereignisse.',
    at: 'Deaktiviert: <time/>.',
    since: 'Fehlgeschlagen seit: <time/>.',
    lastError: 'Letzter Fehler: <error/>',
    nothingSent:
      'Solange er deaktiviert ist, wird nichts dorthin gesendet. Beheben Sie die Ursache, und aktivieren Sie ihn dann wieder.',
    enable: 'Wieder aktivieren',
  },
  breaker: {
    title: 'Das Senden ruht, bis dieser Endpunkt antwortet',
    failed:
      'Die letzten {{attempts, number}} Versuche sind fehlgeschlagen. Zustellungen warten, und nichts geht verloren.',
    failedSince:
      'Die letzten {{attempts, number}} Versuche sind fehlgeschlagen, seit: <since/>. Zustellungen warten, und nichts geht verloren.',
    next: 'Eine wird wieder versucht: <time/>. Sobald eine ankommt, folgt der Rest.',
    trying: 'Eine wird gerade versucht. Sobald eine ankommt, folgt der Rest.',
  },
};
