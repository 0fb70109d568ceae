import type { Catalogue } from '../catalogue.ts';

export const bulk: Catalogue['bulk'] = {
  titles: {
    assign: 'Attribuer à {{about}}',
    assignNobody: 'N’attribuer à personne',
    stage: 'Déplacer vers {{about}}',
    addTag: 'Ajouter la balise « {{about}} »',
    removeTag: 'Retirer la balise « {{about}} »',
    remove: 'Supprimer',
  },
  states: { running: 'En cours', stopped: 'Arrêté', done: 'Terminé' },
  progress_one: '{{position, number}} sur {{count, number}} devis',
  progress_other: '{{position, number}} sur {{count, number}} devis',
  done_one: '{{count, number}} devis traité',
  done_other: '{{count, number}} devis traités',
  someDone_one: '{{done, number}} sur {{count, number}} devis traité',
  someDone_other: '{{done, number}} sur {{count, number}} devis traités',
  left_one: '{{count, number}} laissé tel quel',
  left_other: '{{count, number}} laissés tels quels',
  startedBy: 'Lancé par <person/> : <time/>',
  stop: 'Arrêter',
  resume: 'Reprendre',
  dismiss: 'Masquer',
  control: '{{action}} : {{title}}',

  refusal: '{{quote}} : {{reason}}',
  aQuote: 'Un devis',
  showMore: 'Afficher {{more, number}} de plus',
  andMore: 'Et {{more, number}} de plus.',

  selectAll: 'Tout sélectionner dans cette liste',
  selecting: 'Sélection en cours…',
  selected_one: 'Le seul devis est sélectionné',
  selected_other: 'Les {{count, number}} devis sont sélectionnés',
  newestSelected: 'Les {{max, number}} devis les plus récents sont sélectionnés',

  actions: {
    assign: 'Attribuer',
    stage: 'Changer d’étape',
    'add-tag': 'Ajouter une balise',
    'remove-tag': 'Retirer une balise',
    remove: 'Supprimer',
  },
  questions: {
    assign_one: 'Attribuer {{count, number}} devis',
    assign_other: 'Attribuer {{count, number}} devis',
    stage_one: 'Changer l’étape de {{count, number}} devis',
    stage_other: 'Changer l’étape de {{count, number}} devis',
    'add-tag_one': 'Ajouter une balise à {{count, number}} devis',
    'add-tag_other': 'Ajouter une balise à {{count, number}} devis',
    'remove-tag_one': 'Retirer une balise de {{count, number}} devis',
    'remove-tag_other': 'Retirer une balise de {{count, number}} devis',
    remove_one: 'Supprimer {{count, number}} devis ?',
    remove_other: 'Supprimer {{count, number}} devis ?',
  },
  delete_one: 'Supprimer {{count, number}} devis',
  delete_other: 'Supprimer {{count, number}} devis',
  deletionSays_one:
    'Il disparaît de toutes les listes, et le lien du client n’affiche plus rien. Cette action est irréversible. Les commandes provisoires et les commandes restent dans Shopify.',
  deletionSays_other:
    'Ils disparaissent de toutes les listes, et les liens des clients n’affichent plus rien. Cette action est irréversible. Les commandes provisoires et les commandes restent dans Shopify.',
};
