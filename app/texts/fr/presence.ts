import type { Catalogue } from '../catalogue.ts';

export const presence: Catalogue['presence'] = {
  editing: {
    one: '{{name}} modifie ce devis',
    two: '{{name}} et {{other}} modifient ce devis',
    more_one: '{{name}}, {{other}} et {{count, number}} autre personne modifient ce devis',
    more_other: '{{name}}, {{other}} et {{count, number}} autres personnes modifient ce devis',
  },
  here: {
    one: '{{name}} est aussi ici',
    two: '{{name}} et {{other}} sont aussi ici',
    more_one: '{{name}}, {{other}} et {{count, number}} autre personne sont aussi ici',
    more_other: '{{name}}, {{other}} et {{count, number}} autres personnes sont aussi ici',
  },
  news_one: '{{count, number}} modification depuis votre passage ({{time}})',
  news_other: '{{count, number}} modifications depuis votre passage ({{time}})',
  known: 'Marquer comme vu',
  new: 'Nouveau',
  happened: 'À l’instant : {{what}}',
  gone: {
    title: 'Ce devis a été supprimé',
    text: 'Quelqu’un l’a supprimé pendant qu’il était ouvert ici. Copiez ce dont vous avez encore besoin avant de quitter cette page.',
    leave: 'Retour aux devis',
  },
  list: {
    asOf: 'Actualisé : {{time}}',
    changed_one: '{{count, number}} devis modifié depuis : l’afficher',
    changed_other: '{{count, number}} devis modifiés depuis : les afficher',
  },
  beside: {
    previous: 'Précédent : {{quote}}',
    next: 'Suivant : {{quote}}',
    noPrevious: 'Aucun devis précédent',
    noNext: 'Aucun devis suivant',
    place: 'Autres devis de la liste',
  },
};
