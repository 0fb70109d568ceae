import type { Catalogue } from '../catalogue.ts';

export const home: Catalogue['home'] = {
  title: 'Accueil',
  latestQuotes: 'Derniers devis',
  allQuotes: 'Tous les devis',
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
        'L’éditeur de thème s’ouvre avec le formulaire en place : vérifiez-le, puis enregistrez. Quotewire ne peut pas voir votre thème ; cette étape est donc cochée à la réception de la première demande.',
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
