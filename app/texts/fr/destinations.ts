import type { Catalogue } from '../catalogue.ts';

export const destinations: Catalogue['destinations'] = {
  enter: 'Saisissez l’adresse à laquelle les événements doivent être envoyés.',
  incomplete: 'Saisissez une adresse complète, par exemple https://example.com/events.',
  notHttps: 'Utilisez une adresse qui commence par https://.',
  tooLong: 'Utilisez une adresse d’au maximum {{max, number}} caractères.',
  password: 'N’indiquez ni nom d’utilisateur ni mot de passe dans l’adresse.',
  fragment: 'Supprimez la partie à partir de # : elle n’est jamais envoyée à un serveur.',
  impossibleName: 'Vérifiez l’adresse : son serveur a un nom qui ne peut pas exister.',
  internalName:
    '{{name}} est un nom à usage interne d’un réseau. Utilisez une adresse joignable depuis Internet.',
  itself:
    '{{host}} est l’adresse de cette application elle-même. Utilisez l’adresse du système qui doit recevoir les événements.',
  portOfOthers:
    'Le port {{port}} ne peut pas être utilisé : il appartient à un autre type de service que HTTPS.',
  port: 'Le port {{port}} ne peut pas être utilisé. Utilisez l’un de ceux-ci : {{ports}}.',
  portOrHigher: '{{from}} ou plus',
  ports: '{{from}} à {{to}}',
  and: '{{first}}, {{others}}',
  notFound:
    'Le nom {{name}} est introuvable. Vérifiez l’orthographe, ou les enregistrements DNS du domaine.',
  notLookedUp:
    'Le nom {{name}} n’a pas pu être résolu : ses serveurs DNS n’ont pas répondu correctement.',
  special: '{{address}} est {{what}}. Utilisez une adresse joignable depuis Internet.',
  leadsToSpecial:
    '{{name}} mène à {{address}}, qui est {{what}}. Utilisez une adresse joignable depuis Internet.',
  what: {
    itself: 'une adresse qu’une machine a pour elle-même',
    private: 'une adresse d’un réseau privé',
    provider: 'une adresse du réseau d’un fournisseur',
    linkLocal: 'une adresse à usage interne d’un segment de réseau',
    protocols: 'une adresse d’une plage réservée aux protocoles Internet',
    examples: 'une adresse d’une plage réservée aux exemples dans des documents',
    tests: 'une adresse d’une plage réservée aux tests',
    reserved: 'une adresse d’une plage qui n’est pas utilisée sur Internet',
    group: 'l’adresse d’un groupe, et non d’un seul serveur',
    cloud: 'un service interne d’un cloud',
    tunnel: 'une adresse d’une plage réservée aux tunnels',
    disguised: 'une adresse IPv4 sous la forme d’une adresse IPv6',
    otherWriting: 'une autre écriture de {{address}}, qui est {{what}}',
    noAddress: 'autre chose qu’une adresse',
  },
};
