import type { Catalogue } from '../catalogue.ts';

export const failures: Catalogue['failures'] = {
  answered: 'Der Server hat mit {{status}} geantwortet; erwartet wurde ein Status von 200 bis 299.',
  redirected:
    'Der Server hat mit {{status}} geantwortet, einer Weiterleitung. Weiterleitungen wird nicht gefolgt: Geben Sie die Adresse ein, zu der sie führt.',
  notAcknowledged:
    'Der Server hat mit {{status}} geantwortet; im Format von {{format}} bestätigt nur {{expected}} den Empfang.',
  tooSlow:
    '{{host}} hat innerhalb von {{seconds, number}} Sekunden nicht vollständig geantwortet. Prüfen Sie, ob der Server erreichbar ist und ob er antwortet, bevor er länger arbeitet.',
  refused: '{{host}} hat die Verbindung abgelehnt. Läuft der Server?',
  broken: '{{host}} hat die Verbindung geschlossen, bevor die Antwort vollständig war.',
  outOfTurn:
    '{{host}} hat außer der Reihe geantwortet: mit „100 Continue“, wonach nicht gefragt wurde, oder bevor die Anfrage da war. Es darf nur eine Antwort geben, nach der Anfrage.',
  unreachable: '{{host}} war nicht erreichbar: Es kam keine Verbindung zustande.',
  selfSigned:
    'Das Zertifikat von {{host}} ist selbst signiert. Installieren Sie eines von einer öffentlichen Zertifizierungsstelle.',
  untraceable:
    'Das Zertifikat von {{host}} lässt sich auf keine öffentliche Zertifizierungsstelle zurückführen. Installieren Sie eines von einer solchen Stelle, mit deren Zwischenzertifikaten.',
  untraceableCode:
    'Das Zertifikat von {{host}} lässt sich auf keine öffentliche Zertifizierungsstelle zurückführen. Installieren Sie eines von einer solchen Stelle, mit deren Zwischenzertifikaten. ({{code}})',
  wrongPurpose:
    'Das Zertifikat von {{host}} ist nicht für einen Webserver bestimmt. Installieren Sie ein passendes.',
  expired: 'Das Zertifikat von {{host}} ist abgelaufen. Erneuern Sie es.',
  notYetValid:
    'Das Zertifikat von {{host}} ist noch nicht gültig. Prüfen Sie dessen Daten und die Uhr des Servers.',
  revoked: 'Das Zertifikat von {{host}} wurde widerrufen. Installieren Sie ein neues.',
  otherName:
    'Das Zertifikat des Servers gilt für einen anderen Namen als {{host}}. Installieren Sie eines, das ihn umfasst.',
  noTls:
    'Es kam keine verschlüsselte Verbindung zu {{host}} zustande: Die TLS-Einstellungen dort passen nicht zu unseren.',
  noTlsCode:
    'Es kam keine verschlüsselte Verbindung zu {{host}} zustande: Die TLS-Einstellungen dort passen nicht zu unseren. ({{code}})',
  headersTooBig: 'Die Header, mit denen {{host}} geantwortet hat, waren zu groß.',
  notHttp: '{{host}} hat mit etwas geantwortet, das kein HTTP ist.',
  failed: 'Die Anfrage an {{host}} ist fehlgeschlagen.',
  failedBecause: 'Die Anfrage an {{host}} ist fehlgeschlagen: {{reason}}',
  unreadableSecret:
    'Es wurde nichts gesendet: Der Schlüssel dieses Endpunkts kann nicht mehr gelesen werden. Erneuern Sie ihn auf der Seite des Endpunkts, oder bitten Sie den Betreiber dieser App, ihren Verschlüsselungsschlüssel wiederherzustellen.',
  unreadableHeaders:
    'Es wurde nichts gesendet: Die eigenen Header dieses Endpunkts können nicht mehr gelesen werden. Bearbeiten Sie den Endpunkt und geben Sie sie noch einmal ein, oder bitten Sie den Betreiber dieser App, ihren Verschlüsselungsschlüssel wiederherzustellen.',
  ourMistake:
    'Es wurde nichts gesendet: Diese App hat einen Fehler gemacht. Ihr Betreiber findet in ihrem Protokoll, welchen.',
};
