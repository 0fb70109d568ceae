import type { Catalogue } from '../catalogue.ts';

export const quoteViews: Catalogue['quoteViews'] = {
  builtIn: {
    all: 'Tous les devis',
    mine: 'Mes devis',
    unassigned: 'Sans responsable',
    expiring: 'Expirent bientôt',
  },
  changed: 'Modifiée',
  saveForTeam: 'Enregistrer pour l’équipe',
  saveAs: 'Enregistrer comme nouvelle vue',
  discard: 'Annuler les modifications',
  rename: 'Renommer',
  duplicate: 'Dupliquer',
  share: 'Partager avec l’équipe',
  unshare: 'Garder pour moi seul',
  delete: 'Supprimer',
  dialogs: {
    create: 'Enregistrer comme nouvelle vue',
    rename: 'Renommer la vue',
    duplicate: 'Dupliquer la vue',
  },
  copyOf: 'Copie de {{name}}',
  shared: 'Partager avec l’équipe',
  sharedHelp: 'Toute l’équipe peut l’utiliser, la modifier et la supprimer.',
  said: {
    created: 'Vue enregistrée',
    renamed: 'Vue renommée',
    updated: 'Vue enregistrée',
    shared: 'Vue partagée avec l’équipe',
    unshared: 'La vue n’est plus que pour vous',
    restored: 'La vue est de retour',
  },
  deleted: '« {{name}} » a été supprimée.',
  gone: 'Cette vue n’existe plus.',
  taken: 'Vous avez déjà une vue de ce nom.',
  takenByTeam: 'L’équipe a déjà une vue de ce nom.',
  youHaveMost:
    'Vous avez {{max, number}} vues personnelles, le maximum possible. Supprimez-en une d’abord.',
  teamHasMost: 'L’équipe a {{max, number}} vues, le maximum possible. Supprimez-en une d’abord.',
};
