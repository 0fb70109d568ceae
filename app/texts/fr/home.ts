import type { Catalogue } from '../catalogue.ts';

export const home: Catalogue['home'] = {
  latestQuotes: 'Derniers devis',
  allQuotes: 'Tous les devis',
  attention: {
    title: 'À traiter',
    nothing: 'Rien ne demande votre attention pour le moment.',
    unanswered_one: '{{shown}} de vos devis a été demandé il y a plus d’un jour et jamais envoyé',
    unanswered_other:
      '{{shown}} de vos devis ont été demandés il y a plus d’un jour et jamais envoyés',
    unassigned_one: '{{shown}} devis ouvert n’a pas de responsable',
    unassigned_other: '{{shown}} devis ouverts n’ont pas de responsable',
    expiring_one: '{{shown}} devis envoyé expire dans les 7 jours',
    expiring_other: '{{shown}} devis envoyés expirent dans les 7 jours',
    approved_one: '{{shown}} devis a été accepté et n’est pas encore converti',
    approved_other: '{{shown}} devis ont été acceptés et ne sont pas encore convertis',
    undelivered_one: '{{shown}} événement n’est pas arrivé à vos systèmes',
    undelivered_other: '{{shown}} événements ne sont pas arrivés à vos systèmes',
    disabled_one: '{{shown}} point de terminaison est désactivé',
    disabled_other: '{{shown}} points de terminaison sont désactivés',
  },
  figures: {
    title: 'Chiffres',
    period: 'Période',
    periods: {
      '7d': '7 jours',
      '30d': '30 jours',
      '90d': '90 jours',
      '12m': '12 mois',
    },
    person: 'Devis de',
    everybody: 'Tout le monde',
    since: 'Les devis créés depuis le {{day}}, et ce qu’ils sont devenus jusqu’ici.',
    unreadable:
      'Les chiffres ne peuvent pas être lus pour le moment. Rechargez la page dans un instant.',
    requested: 'Demandés',
    ordered: 'Commandés',
    conversion: 'Taux de conversion',
    answer: 'Délai de première réponse (médiane)',
    more: {
      days: '{{by, number}} de plus que pendant les {{days, number}} jours précédents',
      months: '{{by, number}} de plus que pendant les {{months, number}} mois précédents',
    },
    fewer: {
      days: '{{by, number}} de moins que pendant les {{days, number}} jours précédents',
      months: '{{by, number}} de moins que pendant les {{months, number}} mois précédents',
    },
    same: {
      days: 'Autant que pendant les {{days, number}} jours précédents',
      months: 'Autant que pendant les {{months, number}} mois précédents',
    },
    was: {
      days: '{{value}} pendant les {{days, number}} jours précédents',
      months: '{{value}} pendant les {{months, number}} mois précédents',
    },
    funnel: 'Jusqu’où ils sont allés',
    step: 'Étape',
    quotes: 'Devis',
    share: 'Part',
    steps: {
      requested: 'Demandés',
      sent: 'Envoyés',
      approved: 'Acceptés',
      converted: 'Convertis',
      ordered: 'Commandés',
    },
    chart: {
      title: 'Devis créés',
      drawn:
        'Les devis créés et combien ont été commandés, en graphique ; le tableau en dessous donne les chiffres.',
      table: 'Afficher sous forme de tableau',
      from: 'À partir du',
      requested: 'Demandés',
      ordered: 'Commandés',
      notOrdered: 'Pas encore commandés',
    },
    open: {
      title: 'Devis ouverts actuellement',
      value: 'Valeur',
      all: 'Toutes les étapes',
      inCurrency: 'Devis ouverts en {{currency}}',
      one: 'Tous sont en {{currency}}.',
      none: 'Aucun devis n’est ouvert.',
      others: 'Aussi dans d’autres devises : {{currencies}}',
    },
  },
  guide: {
    title: 'Configurer Quotewire',
    dismiss: 'Fermer le guide de configuration',
    inSteps: 'D’une demande sur votre boutique en ligne à vos propres systèmes, en quatre étapes.',
    completeTitle: 'Tout est prêt',
    complete: 'Les demandes arrivent de votre boutique en ligne et partent vers vos systèmes.',
    progress: '{{done, number}} sur {{steps, number}} terminées',
    done: 'Terminée',
    toDo: 'Pas encore terminée',
  },
  steps: {
    form: {
      title: 'Ajouter le formulaire de devis à vos pages de produit',
      description:
        'L’éditeur de thème s’ouvre avec le formulaire en place : vérifiez-le, puis enregistrez. Quotewire ne regarde pas dans votre thème ; cette étape est donc cochée dès que quelqu’un y a utilisé le formulaire.',
      used: 'Dernière utilisation sur votre boutique en ligne : <time/>',
      unused: 'Pas encore utilisé sur votre boutique en ligne.',
      action: 'Ouvrir l’éditeur de thème',
    },
    endpoint: {
      title: 'Ajouter un point de terminaison',
      description:
        'L’adresse HTTPS de votre CRM, de votre ERP ou de votre outil d’automatisation. Chaque événement d’un devis y est envoyé, signé.',
      action: 'Ajouter un point de terminaison',
    },
    test: {
      title: 'Envoyer un événement de test',
      description:
        'Un devis fictif est envoyé à votre point de terminaison, et vous voyez aussitôt sa réponse. Aucun vrai devis n’est touché.',
      action: 'Envoyer un test',
    },
    request: {
      title: 'Recevoir votre première demande de devis',
      description:
        'Remplissez le formulaire sur l’une de vos pages de produit, comme le ferait un client.',
      action: 'Voir les devis',
    },
  },
  deliveries: {
    title: 'Livraisons des 7 derniers jours',
    endpoints: 'Points de terminaison',
    nothing: 'Rien n’a encore été envoyé.',
    failed: '{{shown}} en échec',
    delivered_one: '{{shown}} livrée',
    delivered_other: '{{shown}} livrées',
    onTheWay: '{{shown}} en cours',
    failure: '<event/> vers <endpoint/>',
    noAnswer: 'Aucune réponse',
    answered: 'Réponse : {{status}}',
    disabled: '« {{endpoint}} » a été désactivé',
    openEndpoint: 'Ouvrir le point de terminaison',
  },
};
