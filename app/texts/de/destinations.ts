import type { Catalogue } from '../catalogue.ts';

export const destinations: Catalogue['destinations'] = {
  enter: 'Geben Sie die Adresse ein, an die Ereignisse gesendet werden sollen.',
  incomplete: 'Geben Sie eine ganze Adresse ein, z. B. https://example.com/events.',
  notHttps: 'Verwenden Sie eine Adresse, die mit https:// beginnt.',
  tooLong: 'Verwenden Sie eine Adresse mit höchstens {{max, number}} Zeichen.',
  password: 'Lassen Sie Benutzernamen und Passwort in der Adresse weg.',
  fragment: 'Lassen Sie den Teil ab # weg: Er wird nie an einen Server gesendet.',
  impossibleName: 'Prüfen Sie die Adresse: Den Namen ihres Servers kann es nicht geben.',
  internalName:
    '{{name}} ist ein Name zur Verwendung innerhalb eines Netzwerks. Verwenden Sie eine Adresse, die aus dem Internet erreichbar ist.',
  itself:
    '{{host}} ist die Adresse dieser App selbst. Verwenden Sie die Adresse des Systems, das die Ereignisse erhalten soll.',
  portOfOthers:
    'Port {{port}} kann nicht verwendet werden: Er gehört zu einer anderen Art von Dienst als HTTPS.',
  port: 'Port {{port}} kann nicht verwendet werden. Verwenden Sie einen von diesen: {{ports}}.',
  portOrHigher: '{{from}} oder höher',
  ports: '{{from}} bis {{to}}',
  and: '{{first}}, {{others}}',
  notFound:
    'Der Name {{name}} wurde nicht gefunden. Prüfen Sie die Schreibweise oder die DNS-Einträge der Domain.',
  notLookedUp:
    'Der Name {{name}} konnte nicht nachgeschlagen werden: Seine DNS-Server haben nicht richtig geantwortet.',
  special:
    '{{address}} ist {{what}}. Verwenden Sie eine Adresse, die aus dem Internet erreichbar ist.',
  leadsToSpecial:
    '{{name}} führt zu {{address}}, und das ist {{what}}. Verwenden Sie eine Adresse, die aus dem Internet erreichbar ist.',
  what: {
    itself: 'eine Adresse, die ein Rechner für sich selbst hat',
    private: 'eine Adresse in einem privaten Netzwerk',
    provider: 'eine Adresse im Netzwerk eines Anbieters',
    linkLocal: 'eine Adresse zur Verwendung innerhalb eines Netzwerkabschnitts',
    protocols: 'eine Adresse in einem Bereich, der für Internetprotokolle reserviert ist',
    examples: 'eine Adresse in einem Bereich, der für Beispiele in Dokumenten reserviert ist',
    tests: 'eine Adresse in einem Bereich, der für Tests reserviert ist',
    reserved: 'eine Adresse in einem Bereich, der im Internet nicht verwendet wird',
    group: 'die Adresse einer Gruppe, nicht eines einzelnen Servers',
    cloud: 'ein interner Dienst einer Cloud',
    tunnel: 'eine Adresse in einem Bereich, der für Tunnel reserviert ist',
    disguised: 'eine IPv4-Adresse in der Form einer IPv6-Adresse',
    otherWriting: 'eine andere Schreibweise von {{address}}, und das ist {{what}}',
    noAddress: 'keine Adresse',
  },
};
