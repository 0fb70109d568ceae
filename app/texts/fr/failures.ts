import type { Catalogue } from '../catalogue.ts';

export const failures: Catalogue['failures'] = {
  answered: 'Le serveur a répondu {{status}} ; un statut de 200 à 299 était attendu.',
  redirected:
    'Le serveur a répondu {{status}}, une redirection. Les redirections ne sont pas suivies : saisissez l’adresse à laquelle elle mène.',
  notAcknowledged:
    'Le serveur a répondu {{status}} ; dans le format de {{format}}, seul {{expected}} vaut accusé de réception.',
  tooSlow:
    '{{host}} n’a pas répondu complètement en {{seconds, number}} secondes. Vérifiez que le serveur est joignable et qu’il répond avant tout long traitement.',
  refused: '{{host}} a refusé la connexion. Le serveur est-il en marche ?',
  broken: '{{host}} a fermé la connexion avant d’avoir répondu complètement.',
  outOfTurn:
    '{{host}} a répondu à contretemps : par « 100 Continue », qui n’était pas demandé, ou avant d’avoir la requête. Faites en sorte qu’il n’envoie qu’une réponse, après la requête.',
  unreachable: '{{host}} est injoignable : aucune connexion n’a pu être établie.',
  selfSigned:
    'Le certificat de {{host}} est auto-signé. Installez-en un d’une autorité de certification publique.',
  untraceable:
    'Le certificat de {{host}} ne remonte à aucune autorité de certification publique. Installez-en un d’une telle autorité, avec ses certificats intermédiaires.',
  untraceableCode:
    'Le certificat de {{host}} ne remonte à aucune autorité de certification publique. Installez-en un d’une telle autorité, avec ses certificats intermédiaires. ({{code}})',
  wrongPurpose:
    'Le certificat de {{host}} n’est pas destiné à un serveur web. Installez-en un qui l’est.',
  expired: 'Le certificat de {{host}} a expiré. Renouvelez-le.',
  notYetValid:
    'Le certificat de {{host}} n’est pas encore valide. Vérifiez ses dates et l’horloge du serveur.',
  revoked: 'Le certificat de {{host}} a été révoqué. Installez-en un nouveau.',
  otherName:
    'Le certificat du serveur est pour un autre nom que {{host}}. Installez-en un qui le couvre.',
  noTls:
    'Aucune connexion chiffrée avec {{host}} n’a pu être établie : ses paramètres TLS ne s’accordent pas avec les nôtres.',
  noTlsCode:
    'Aucune connexion chiffrée avec {{host}} n’a pu être établie : ses paramètres TLS ne s’accordent pas avec les nôtres. ({{code}})',
  headersTooBig: 'Les en-têtes de la réponse de {{host}} étaient trop volumineux.',
  notHttp: '{{host}} a répondu par quelque chose qui n’est pas du HTTP.',
  failed: 'La requête à {{host}} a échoué.',
  failedBecause: 'La requête à {{host}} a échoué : {{reason}}',
  unreadableSecret:
    'Rien n’a été envoyé : la clé de ce point de terminaison ne peut plus être lue. Renouvelez-la sur la page du point de terminaison, ou demandez à l’exploitant de cette application de rétablir sa clé de chiffrement.',
  unreadableHeaders:
    'Rien n’a été envoyé : les en-têtes personnalisés de ce point de terminaison ne peuvent plus être lus. Modifiez le point de terminaison et saisissez-les à nouveau, ou demandez à l’exploitant de cette application de rétablir sa clé de chiffrement.',
  ourMistake:
    'Rien n’a été envoyé : cette application a fait une erreur. Son exploitant trouve dans son journal laquelle.',
};
