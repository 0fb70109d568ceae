import type { Catalogue } from '../catalogue.ts';

export const settings: Catalogue['settings'] = {
  pages: {
    pipeline: { title: 'Pipeline', says: 'Les étapes que vos devis traversent.' },
    team: { title: 'Équipe', says: 'Qui travaille sur les devis.' },
    assignment: { title: 'Attribution', says: 'À qui les nouveaux devis sont confiés.' },
    quotes: {
      title: 'Devis',
      says: 'Numéros, durée pendant laquelle un devis peut recevoir une réponse, et conditions.',
    },
    fields: {
      title: 'Champs personnalisés',
      says: 'Ce que vous voulez savoir de plus sur un devis.',
    },
    integrations: {
      title: 'Intégrations',
      says: 'Points de terminaison de vos propres systèmes, informés des devis.',
    },
    dataRequests: {
      title: 'Demandes de données',
      says: 'Clients qui ont demandé ce qui est enregistré à leur sujet.',
    },
  },
  changedMeanwhile:
    'Quelqu’un d’autre a modifié ceci entre-temps. Actualisez la page pour voir l’état actuel, puis refaites vos modifications.',
  moveUp: 'Déplacer {{name}} vers le haut',
  moveDown: 'Déplacer {{name}} vers le bas',
  delete: 'Supprimer {{name}}',

  search: {
    label: 'Rechercher dans les paramètres',
    found_one: 'Un endroit trouvé',
    found_other: '{{count, number}} endroits trouvés',
    nothing: 'Aucun résultat',
    nothingSays:
      'Aucun paramètre ne s’appelle ainsi. Essayez un autre mot, ou effacez la recherche pour voir toutes les pages.',
    clear: 'Effacer la recherche',
    integrationsToo: 'webhooks, API, CRM, ERP, Zapier, Make, signature, nouvelles tentatives',
    dataRequestsToo: 'confidentialité, RGPD, données personnelles, exportation, effacement',
  },

  pipeline: {
    subtitle: 'Les étapes que vos devis traversent, de gauche à droite.',
    stages: 'Étapes',
    addStage: 'Ajouter une étape',
    newStage: 'la nouvelle étape',
    saveFirst: 'Enregistrez ou ignorez vos modifications avant de supprimer une étape.',
    whereQuotesBegin: 'Les nouveaux devis commencent à la première étape.',
    nameOfStage: 'Nom de l’étape {{place, number}}',
    colourOfStage: 'Couleur de l’étape {{place, number}}',
    colours: {
      neutral: 'Gris',
      info: 'Bleu',
      success: 'Vert',
      attention: 'Jaune',
      warning: 'Orange',
      critical: 'Rouge',
    },
    byItself: 'Automatiquement',
    byItselfSays:
      'Où va un devis quand quelque chose lui arrive. Tout le reste, vous le déplacez vous-même.',
    stays: 'Reste où il est',
    aNewStage: 'La nouvelle étape',
    first: {
      new: 'Nouveau',
      inReview: 'En cours d’examen',
      awaitingCustomer: 'En attente du client',
      readyToConvert: 'Prêt à convertir',
      won: 'Gagné',
      lost: 'Perdu',
    },
    entering: {
      sent: 'Envoyé au client',
      approved: 'Accepté',
      rejected: 'Refusé',
      requested: 'De nouveau en cours : modifié ou renouvelé',
      converted: 'Converti en commande provisoire',
      invoiced: 'Facture envoyée',
      ordered: 'Commandé',
      expired: 'Expiré',
    },
    keepOne: 'Gardez au moins une étape.',
    tooMany: 'Un pipeline compte au maximum {{max, number}} étapes.',
    nameTaken: 'Une autre étape porte ce nom.',
    oneStageEach: 'Un statut mène à une seule étape.',
    deletion: {
      title: 'Supprimer cette étape ?',
      action: 'Supprimer l’étape',
      says: '<stage/> est supprimée immédiatement, pour tout le monde. Cette action est irréversible. Ce qui y arriverait automatiquement va aussi à l’étape que vous choisissez.',
      noQuotes: 'Aucun devis ne s’y trouve actuellement. Ceux qui arrivent encore vont à',
      quotes_one: 'Son devis va à',
      quotes_other: 'Ses {{count, number}} devis vont à',
    },
  },

  team: {
    addPerson: 'Ajouter une personne',
    comeByThemselves:
      'Toute personne qui ouvre Quotewire dans votre interface administrateur Shopify rejoint automatiquement l’équipe. Ajoutez les autres ici pour leur confier des devis avant cela.',
    noEmail: 'Pas encore d’adresse e-mail',
    you: 'Vous',
    notSeen: 'Pas encore vu',
    takesNoQuotes: 'Ne prend pas de devis',
    emailSays:
      'Adresse à laquelle Quotewire écrit quand la personne reçoit un devis ou est mentionnée. Indiquez celle qu’elle utilise sur Shopify, afin qu’elle soit reconnue quand elle ouvre Quotewire.',
    takesQuotes: 'Prend des devis',
    takesQuotesSays:
      'Les règles d’attribution peuvent confier des devis à cette personne. Chacun peut toujours lui en attribuer un à la main.',
    emailTaken: '{{name}} a déjà cette adresse.',
    full: 'Une équipe compte au maximum {{max, number}} personnes.',
    removal: {
      heading: 'Retirer',
      says: 'La personne ne reçoit alors plus de devis. Ce qu’elle a fait garde son nom.',
      open: 'Retirer de l’équipe',
      title: 'Retirer de l’équipe ?',
      action: 'Retirer',
      leaves:
        '<person/> quitte l’équipe. Qui peut ouvrir Quotewire se définit dans Shopify, sous « Utilisateurs ».',
      rules:
        'Les règles d’attribution qui ne nomment personne d’autre sont supprimées, sauf si quelqu’un prend la relève.',
      heir: 'Ses devis qui ne sont pas encore commandés vont à',
      nobody: 'Personne',
    },
  },

  assignment: {
    none: 'Les nouveaux devis ne sont encore à personne',
    noneSays:
      'Répartissez-les à tour de rôle dans l’équipe, ou confiez à quelqu’un ceux d’un client ou ceux qui portent une balise. La personne qui reçoit un devis est prévenue.',
    addRule: 'Ajouter une règle',
    firstDecides: 'La première règle qui convient décide.',
    rule: 'Règle {{place, number}}',
    theRule: 'la règle {{place, number}}',
    quotes: 'Devis',
    kinds: {
      customer: 'D’un client',
      tag: 'Avec une balise',
      round_robin: 'Chaque devis, à tour de rôle',
    },
    tagExample: 'grossiste',
    customer: 'Adresse e-mail ou @domaine',
    noCommas: 'N’utilisez pas de virgules. Une règle a une seule balise.',
    shadowed:
      'Une règle plus haut prend tous les devis, de sorte que celle-ci ne décide rien. Déplacez-la vers le haut.',
    whenTagged:
      'Quand un devis est créé avec cette balise, ou la reçoit alors qu’il n’est à personne.',
    goesTo: 'Va à',
    inTurn: 'À tour de rôle ; si personne n’est choisi, ce sont tous ceux qui prennent des devis',
    everybody: 'Tous ceux qui prennent des devis',
    two: '{{first}} et {{second}}',
    twoAndMore: '{{first}}, {{second}} et {{more, number}} de plus',
    tooMany: 'Il peut y avoir au maximum {{max, number}} règles.',
    notOnTeam: 'Une personne choisie ici ne fait plus partie de l’équipe. Choisissez à nouveau.',
    enterCustomer:
      'Saisissez une adresse e-mail, ou un @ et ce qui suit, par exemple @example.com.',
  },

  quotes: {
    numbers: 'Numéros',
    prefix: 'Préfixe',
    nextNumber: 'Numéro suivant',
    numbersSay:
      'Le prochain devis est <number/>. Les numéros ne font qu’augmenter, et vos devis existants gardent le leur.',
    sent: 'Ce que les clients reçoivent',
    expiry: 'Réponse possible pendant',
    days: 'jours',
    expirySays: 'Ensuite, le devis expire. Vous pouvez choisir une autre date à chaque envoi.',
    termsSay: 'Sous les lignes de chaque devis envoyé, sauf si le devis a ses propres conditions.',
    wholeNumber: 'Utilisez un nombre entier jusqu’à {{max, number}}.',
    wholeDays: 'Utilisez un nombre entier de jours, de 1 à {{max, number}}.',
    onlyUp: 'Les numéros ne font qu’augmenter. Le suivant est {{next}} ou plus.',
  },
};
