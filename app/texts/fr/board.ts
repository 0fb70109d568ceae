import type { Catalogue } from '../catalogue.ts';

export const board: Catalogue['board'] = {
  views: { label: 'Affichage', list: 'Liste', board: 'Tableau' },
  title: 'Devis par étape',
  unreached: 'Pas à jour : la connexion est interrompue.',
  quotes_one: '{{count, number}} devis',
  quotes_other: '{{count, number}} devis',
  answerBy: 'Expire le {{day}}',
  assignee: 'Responsable : {{name}}',
  moreTags: '+{{number, number}}',
  readingMore: 'D’autres devis sont en cours de chargement.',
  moreFailed: 'Les autres devis n’ont pas pu être chargés.',
  emptyStage: 'Aucun devis ici',
  emptyStageSays: 'Faites glisser un devis ici, ou choisissez « Déplacer vers » sur celui-ci.',
  entered: 'Les devis arrivent ici d’eux-mêmes dès qu’ils ont ce statut : {{statuses}}.',
  move: 'Déplacer {{quote}}',
  moveTo: 'Déplacer vers',
  moved: '{{quote}} déplacé vers {{stage}}',
  dropHere: 'Déplacer ici',
  notMoved: '{{quote}} n’a pas été déplacé vers {{stage}}',
  unreachable: 'Il n’y a pas de connexion. Le devis est resté où il était ; réessayez bientôt.',
  failed: 'Un problème est survenu. Le devis est resté où il était ; réessayez.',
  instructions:
    'Entrée ouvre un menu des étapes. Espace soulève le devis : ensuite les flèches gauche et droite choisissent une étape, Espace l’y dépose et Échap le remet en place. Les flèches haut et bas vont de devis en devis.',
  keysHint:
    'Faites glisser les devis d’étape en étape. Au clavier : les flèches vont de devis en devis, Espace sur « … » en soulève un, Entrée ouvre son menu.',
  lifted:
    '{{quote}} est soulevé de {{stage}}. Choisissez une étape avec les flèches gauche et droite.',
  over: '{{stage}}, {{place, number}} sur {{count, number}}',
  stays: '{{quote}} reste dans {{stage}}',
};
