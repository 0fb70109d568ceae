import type { Catalogue } from '../catalogue.ts';

export const shortcuts: Catalogue['shortcuts'] = {
  title: 'Raccourcis clavier',
  close: 'Fermer',
  use: 'Utiliser les raccourcis d’une seule touche',
  useHelp:
    'Ils ne font rien pendant que vous écrivez dans un champ ou qu’une boîte de dialogue est ouverte. Désactivez-les s’ils gênent la saisie vocale ou d’autres aides ; cette page reste dans le menu.',
  thenKey: 'puis',
  quote: 'Sur un devis',
  list: 'Dans la liste',
  board: 'Sur le tableau',
  compare: 'Dans la comparaison des versions',
  anywhere: 'Partout avec les devis',
  actions: {
    next: 'Devis suivant',
    previous: 'Devis précédent',
    edit: 'Modifier le devis',
    assign: 'Choisir le responsable',
    stage: 'Choisir l’étape',
    step: 'Passer à la suite, par exemple envoyer',
    note: 'Écrire une note',
    compare: 'Comparer les versions',
    timeline: 'Aller à la chronologie',
    swap: 'Inverser les versions',
    quote: 'Revenir au devis',
    search: 'Rechercher des devis',
    list: 'Aller à la liste des devis',
    home: 'Aller à l’accueil',
    make: 'Créer un devis',
    sheet: 'Afficher ces raccourcis',
  },
};
