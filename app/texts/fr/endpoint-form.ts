import type { Catalogue } from '../catalogue.ts';

export const endpointForm: Catalogue['endpointForm'] = {
  nameSays: 'Pour savoir duquel de vos systèmes il s’agit.',
  addressSays:
    'Où les événements sont envoyés par POST. Elle doit commencer par https:// et être joignable depuis Internet.',
  sharing:
    '<endpoint/> a aussi cette adresse : ce à quoi les deux sont abonnés y arrive deux fois, signé avec deux clés différentes.',
  formats: {
    native: 'Pour les récepteurs conçus pour Quotewire ou AddToQuote, et pour les nouveaux.',
    salesbyte: 'Pour les récepteurs du webhook de SalesByte sur les devis conclus.',
    superoffice:
      'Pour les récepteurs des événements de devis de SuperOffice. L’enregistrement leur envoie un test, auquel ils doivent répondre par 200.',
    b2bNinja:
      'Pour les récepteurs des webhooks de B2B Ninja, avec sa clé dans l’en-tête qn-secret.',
  },
  eventNotYet: '{{event}}, pas encore envoyé',
  noneYet:
    'Pas encore envoyés : ils le seront quand les devis pourront être envoyés, acceptés, signés et commandés dans Quotewire. D’ici là, vous pouvez configurer ce point de terminaison et le tester.',
  notYet: 'Pas encore envoyés',
  moreNotYet_one: 'Un autre, qui n’est pas encore envoyé',
  moreNotYet_other: '{{count, number}} autres, qui ne sont pas encore envoyés',
  sample: 'Exemple de corps',
  theSample: 'l’exemple de corps',
  sampleOf: 'De l’événement',
  sampleOfEvent: 'Exemple de corps de {{event}}',

  secret: 'Clé',
  secretSays: 'Enregistrée chiffrée, elle n’est plus affichée ensuite.',
  newSecret: 'Créer une nouvelle clé',
  newSecretSays:
    'Affichée une fois, après l’enregistrement, pour être placée dans votre récepteur.',
  newSecretTested:
    'Affichée une fois, après l’enregistrement. Un récepteur qui vérifie les signatures ne la connaît pas encore et refuse le test envoyé à l’enregistrement : utilisez la clé qu’il a.',
  ownSecret: 'Utiliser la clé que mon récepteur a déjà',
  ownSecretSays: 'Rien n’a besoin d’y changer.',
  noSecret: 'Pas de clé',
  noSecretSays: 'Votre récepteur ne peut pas savoir qui envoie.',

  whenFailing: 'Quand une livraison échoue',
  standard: 'Nouvelles tentatives standard',
  standardSays: 'À nouveau après 1, 4 et 16 secondes. Ensuite, la livraison a échoué.',
  extended: 'Nouvelles tentatives étendues',
  extendedSays:
    'Ensuite aussi après 1 et 10 minutes, puis 1, 6, 24 et 48 heures : une panne d’un week-end ne fait rien perdre.',
  atMost: 'Au maximum',
  aMinute: 'par minute',
  rateSays:
    'Laissez vide pour ne pas limiter. Ce qui dépasserait attend son tour ; rien n’est perdu.',
  headersSay:
    'Envoyés avec chaque requête, par exemple une clé que votre système demande. Les valeurs sont enregistrées chiffrées et ne sont plus affichées ensuite.',
  headerName: 'Nom de l’en-tête',
  headerValue: 'Valeur de l’en-tête',
  valueStays: '•••••••• (reste telle quelle)',
  addHeader: 'Ajouter un en-tête',
  removeHeader: 'Supprimer l’en-tête {{header}}',
  headersLost: {
    title: 'Les en-têtes personnalisés ne peuvent plus être lus',
    says: 'Saisissez à nouveau ceux que votre serveur demande. Dès que vous enregistrez, il n’y a plus que ceux qui figurent ici.',
  },

  errors: {
    enterName: 'Saisissez un nom, par exemple celui du système qui écoute à cette adresse.',
    controlCharacters: 'N’utilisez pas de caractères de contrôle, comme des sauts de ligne.',
    format: 'Choisissez un format dans la liste.',
    schedule: 'Choisissez un calendrier dans la liste.',
    chooseEvent: 'Choisissez au moins un événement.',
    events: 'Choisissez des événements dans la liste.',
    rate: 'Utilisez un nombre entier de 1 à {{max, number}}, ou laissez vide pour ne pas limiter.',
    secret: 'Choisissez une clé dans la liste.',
    enterSecret: 'Saisissez la clé de votre récepteur.',
    secretSigns:
      'N’utilisez que des lettres, des chiffres et des signes du clavier anglais, sans espaces.',
    tooManyHeaders: 'Utilisez au maximum {{max, number}} en-têtes.',
    enterHeaderName: 'Saisissez un nom, par exemple Authorization.',
    headerNameSigns: 'N’utilisez que des lettres, des chiffres et des traits d’union.',
    ourHeader: '{{header}} est défini par Quotewire ou par la connexion. Utilisez un autre nom.',
    headerTwice: '{{header}} est déjà dans la liste.',
    enterValue: 'Saisissez une valeur.',
    valueSigns:
      'N’utilisez que des lettres, des chiffres et des signes du clavier anglais, sur une seule ligne.',
    addedAlready:
      'Vous avez déjà un point de terminaison de ce nom à cette adresse : il a peut-être été ajouté alors qu’aucune réponse n’arrivait. Si vous n’avez pas vu sa clé, renouvelez-la sur sa page. Pour un second, choisissez un autre nom.',
    full: 'Vous avez {{max, number}} points de terminaison, ce qui est le maximum. Retirez-en un pour en ajouter un autre.',
    changedMeanwhile:
      'Quelqu’un d’autre a modifié ou retiré ce point de terminaison entre-temps. Ouvrez-le à nouveau pour voir l’état actuel.',
    lostSecret:
      'Non enregistré : un test est d’abord envoyé, et la clé qui le signe ne peut plus être lue. Renouvelez-la sur la page de ce point de terminaison, puis enregistrez à nouveau.',
    needsSecret:
      'Ce qui est envoyé dans ce format est signé, et ce point de terminaison n’a pas de clé. Créez-en d’abord une sur sa page.',
    testFailed: 'Non enregistré : le test n’a pas reçu de réponse 200. {{why}}',
    testAnswered: 'La réponse était {{status}}.',
    newSecretUnknown:
      '{{refusal}} Il était signé avec la nouvelle clé, que votre récepteur ne connaît pas encore : s’il vérifie les signatures, choisissez d’utiliser la clé qu’il a.',
  },
};
