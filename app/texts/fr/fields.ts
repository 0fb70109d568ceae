import type { Catalogue } from '../catalogue.ts';

export const fields: Catalogue['fields'] = {
  subtitle: 'Ce que vous voulez savoir d’un devis, en plus de ce que chaque devis contient.',
  behind: {
    title: 'La boutique en ligne n’a pas encore la dernière version',
    says: 'Vos champs sont enregistrés, mais Shopify ne les a pas encore repris pour le formulaire de la boutique en ligne, qui demande toujours ce qu’il demandait avant. De nouveaux essais ont lieu jusqu’à ce que ce soit fait.',
  },
  none: 'Les devis n’ont pas encore de champs à vous',
  noneSays:
    'Demandez aux acheteurs ce que vous devez savoir avant de donner un prix, ou notez ce qui compte pour votre équipe. Vos systèmes en sont informés avec le devis.',
  add: 'Ajouter un champ',
  count: '{{there, number}} sur {{max, number}}',
  kept: 'Un devis garde ce qui a été rempli sous le libellé de la question, même si le champ est renommé ou retiré plus tard.',

  newField: 'Nouveau champ',
  theNewField: 'le nouveau champ',
  remove: 'Retirer {{name}}',

  label: 'Libellé',
  kind: 'Type',
  kinds: {
    text: 'Texte',
    long_text: 'Texte long',
    number: 'Nombre',
    date: 'Date',
    choice: 'Choix',
    yes_no: 'Oui ou non',
  },
  choices: 'Choix',
  choicesSay: 'De {{min, number}} à {{max, number}}, un par ligne.',
  help: 'Texte d’aide',
  helpSays: 'Sous le champ, pour la personne qui le remplit.',
  filledInBy: 'Rempli par',
  storefront: 'Les acheteurs, dans le formulaire de la boutique en ligne',
  storefrontSays: 'Votre équipe peut le modifier ensuite.',
  team: 'Votre équipe seulement',
  teamSays: 'Les acheteurs ne le voient jamais.',
  required: 'Obligatoire',
  requiredSays: 'Les acheteurs ne peuvent pas envoyer le formulaire sans ce champ.',

  inWords: {
    choiceOf: 'Choix parmi {{choices, number}}',
    team: 'votre équipe seulement',
    storefront: 'boutique en ligne',
    required: 'boutique en ligne, obligatoire',
  },

  errors: {
    tooMany: 'Il peut y avoir au maximum {{max, number}} champs.',
    enterLabel: 'Saisissez un libellé.',
    labelTaken: 'Un autre champ a ce libellé.',
    fewChoices: 'Saisissez au moins {{min, number}} choix.',
    manyChoices: 'Saisissez au maximum {{max, number}} choix.',
    choiceTwice: '« {{choice}} » apparaît deux fois.',
    longChoice: 'Utilisez au maximum {{max, number}} caractères pour un choix.',
    tooMuch:
      'La boutique en ligne ne peut pas afficher autant de texte. Raccourcissez des choix ou des textes d’aide, ou faites remplir certains champs par votre équipe.',
  },
};
