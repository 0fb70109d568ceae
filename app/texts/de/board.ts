import type { Catalogue } from '../catalogue.ts';

export const board: Catalogue['board'] = {
  views: { label: 'Anzeigen als', list: 'Liste', board: 'Board' },
  title: 'Angebote nach Phase',
  unreached: 'Nicht aktuell: Die Verbindung ist unterbrochen.',
  quotes_one: '{{count, number}} Angebot',
  quotes_other: '{{count, number}} Angebote',
  answerBy: 'Antwort bis {{day}}',
  assignee: 'Zuständig: {{name}}',
  moreTags: '+{{number, number}}',
  readingMore: 'Weitere Angebote werden geladen.',
  moreFailed: 'Weitere Angebote konnten nicht geladen werden.',
  emptyStage: 'Keine Angebote',
  emptyStageSays: 'Ziehen Sie ein Angebot hierher oder wählen Sie dort „Verschieben nach“.',
  entered: 'Angebote kommen von selbst hierher, sobald sie diesen Status haben: {{statuses}}.',
  move: '{{quote}} verschieben',
  moveTo: 'Verschieben nach',
  moved: '{{quote}} nach {{stage}} verschoben',
  dropHere: 'Hierher verschieben',
  notMoved: '{{quote}} wurde nicht nach {{stage}} verschoben',
  unreachable:
    'Es besteht keine Verbindung. Das Angebot ist, wo es war; versuchen Sie es gleich noch einmal.',
  failed: 'Etwas ist schiefgegangen. Das Angebot ist, wo es war; versuchen Sie es erneut.',
  instructions:
    'Die Eingabetaste öffnet ein Menü der Phasen. Die Leertaste hebt das Angebot auf: Dann wählen die Pfeiltasten nach links und rechts eine Phase, die Leertaste legt es dort ab, und Escape legt es zurück. Die Pfeiltasten nach oben und unten führen von Angebot zu Angebot.',
  keysHint:
    'Ziehen Sie Angebote von Phase zu Phase. Mit der Tastatur: Pfeiltasten führen von Angebot zu Angebot, die Leertaste auf „…“ hebt eines auf, die Eingabetaste öffnet sein Menü.',
  lifted:
    '{{quote}} ist aus {{stage}} aufgehoben. Wählen Sie mit den Pfeiltasten nach links und rechts eine Phase.',
  over: '{{stage}}, {{place, number}} von {{count, number}}',
  stays: '{{quote}} bleibt in {{stage}}',
};
