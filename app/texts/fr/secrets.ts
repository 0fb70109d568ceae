import type { Catalogue } from '../catalogue.ts';

export const secrets: Catalogue['secrets'] = {
  signingSecret: 'Clé de signature',
  theSigningSecret: 'la clé de signature',
  copyNow: 'Copiez la clé de signature maintenant',
  shownOnce:
    'Elle n’est affichée que cette fois. Si vous quittez ou actualisez cette page, elle disparaît.',
  keepIt: 'Conservez-la dans l’environnement de votre serveur, jamais dans son code source.',
  copied: 'Terminé, je l’ai copiée',

  overlap: {
    label: 'L’ancienne clé signe aussi pendant',
    notAtAll: 'Pas du tout',
    hours_one: '{{count, number}} heure',
    hours_other: '{{count, number}} heures',
    days_one: '{{count, number}} jour',
    days_other: '{{count, number}} jours',
    until: 'L’ancienne clé signe aussi. Elle s’arrête d’elle-même : <time/>.',
    end: 'Arrêter maintenant : mon serveur a la nouvelle',
    changedMeanwhile: 'Quelqu’un d’autre a renouvelé la clé entre-temps, rien n’a donc été arrêté.',
  },
  regenerate: {
    open: 'Renouveler la clé',
    title: 'Renouveler la clé ?',
    action: 'Renouveler',
    when: 'Créez-en une nouvelle si d’autres ont pu en avoir connaissance, ou de temps en temps.',
    bothSign:
      'Les deux signent tant qu’elles se chevauchent, de sorte que votre serveur peut changer sans rien manquer.',
    oneOnly:
      'Ce format n’a de place que pour une seule clé, il n’y a donc pas de chevauchement : la nouvelle compte aussitôt.',
    goesOn: 'La clé actuelle continue de signer à côté de la nouvelle pendant la durée choisie.',
    stops:
      'La clé actuelle s’arrête aussitôt : votre serveur refuse ce qui arrive tant qu’il n’a pas la nouvelle.',
    earlierStops: 'Celle d’avant cesse de signer dès maintenant.',
  },
  make: {
    open: 'Créer une clé',
    title: 'Créer une clé ?',
    action: 'Créer',
    says: 'Ce point de terminaison n’en a pas : quiconque connaît son adresse peut y envoyer en votre nom. Dès que votre serveur en a une, il peut refuser ce qui arrive sans elle.',
    sent: 'Désormais, elle est envoyée avec tout.',
  },
  lost: {
    says: 'Elle ne peut plus être lue, rien n’est donc signé avec elle. Créez-en une nouvelle et donnez-la à votre serveur.',
    signedAnew:
      'Ce qui est envoyé désormais est signé avec la nouvelle : votre serveur le refuse tant qu’il ne l’a pas.',
  },
  changedMeanwhile: {
    title: 'La clé a été renouvelée entre-temps',
    says: 'Quelqu’un de votre équipe l’a fait, ou vous-même et la réponse s’est perdue. Vous n’en avez pas créé d’autre maintenant. Demandez dans votre équipe la clé qui a été affichée, et ne la renouvelez à nouveau que si personne ne l’a.',
  },

  verify: {
    title: 'Vérifier ce qui arrive',
    theCode: 'le code de vérification pour {{language}}',
    code: 'Code de vérification pour {{language}}',
    native:
      'Chaque requête porte l’en-tête <header/> : le HMAC-SHA256 du corps brut en hexadécimal, calculé avec la clé de signature.',
    salesbyte:
      'SalesByte ne signe rien, votre récepteur fonctionne donc tel quel. Nous signons tout de même, dans l’en-tête <header/> : le HMAC-SHA256 du corps brut en hexadécimal, calculé avec la clé de signature.',
    superoffice:
      'Chaque requête porte l’en-tête <header/> : le HMAC-SHA256 du corps brut en base64, calculé avec la clé.',
    superofficeTests:
      'Les tests portent <header/> : répondez-leur par 200 et ne faites rien d’autre.',
    b2bNinja: 'Si une clé est définie, chaque requête la porte dans l’en-tête <header/>.',
    answers:
      'Si cela ne correspond pas, répondez 401 ; sinon, répondez 200 en moins de 10 secondes.',
    environment:
      'Placez la clé, telle quelle, dans la variable d’environnement <variable/> de votre serveur.',
    previous:
      'Tant qu’une clé renouvelée et la précédente se chevauchent, <header/> est signé avec l’ancienne.',
    standard:
      'Les bibliothèques Standard Webhooks fonctionnent aussi : les en-têtes <id/>, <timestamp/> et <signature/> sont toujours envoyés.',
  },
};
