import type { Catalogue } from '../catalogue.ts';

export const common: Catalogue['common'] = {
  navigation: { home: 'Accueil', quotes: 'Devis', settings: 'Paramètres' },
  save: 'Enregistrer',
  yes: 'Oui',
  no: 'Non',
  edit: 'Modifier',
  editNamed: 'Modifier {{name}}',
  name: 'Nom',
  email: 'E-mail',
  discard: 'Ignorer',
  cancel: 'Annuler',
  undo: 'Annuler',
  copy: {
    action: 'Copier',
    copied: 'Copié',
    byHand: 'Copier à la main',
    what: 'Copier {{what}}',
    whatCopied: 'Copié : {{what}}',
    whatFailed: 'Impossible de copier {{what}} ; sélectionnez et copiez à la main',
  },
  exportFailed: 'L’export a été interrompu et aucun fichier n’en a été gardé. Réessayez.',
  leftOut:
    'Cette page est affichée sans ce que son adresse indique pour : {{parts}}. Cela n’a pas de sens ou n’existe plus.',
  count: { exactly: '{{number, number}}', moreThan: 'plus de {{number, number}}' },
  time: {
    today: 'Aujourd’hui à {{clock}}',
    yesterday: 'Hier à {{clock}}',
    day: '{{date}} à {{clock}}',
  },
};
