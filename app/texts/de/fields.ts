import type { Catalogue } from '../catalogue.ts';

export const fields: Catalogue['fields'] = {
  subtitle: 'Was Sie von einem Angebot wissen möchten, neben dem, was jedes Angebot hat.',
  behind: {
    title: 'Der Onlineshop hat den neuesten Stand noch nicht',
    says: 'Ihre Felder sind gespeichert, aber Shopify hat sie noch nicht für das Formular im Onlineshop übernommen, das weiterhin fragt, was es vorher gefragt hat. Es wird so lange versucht, bis es gelingt.',
  },
  none: 'Angebote haben noch keine eigenen Felder',
  noneSays:
    'Fragen Sie Käufer, was Sie wissen müssen, bevor Sie einen Preis nennen, oder halten Sie fest, was für Ihr Team wichtig ist. Ihre Systeme erfahren es mit dem Angebot.',
  add: 'Feld hinzufügen',
  count: '{{there, number}} von {{max, number}}',
  kept: 'Ein Angebot behält, was ausgefüllt wurde, unter der Bezeichnung, unter der danach gefragt wurde, auch wenn das Feld später umbenannt oder entfernt wird.',

  newField: 'Neues Feld',
  theNewField: 'Neues Feld',
  remove: '{{name}} entfernen',

  label: 'Bezeichnung',
  kind: 'Art',
  kinds: {
    text: 'Text',
    long_text: 'Langer Text',
    number: 'Zahl',
    date: 'Datum',
    choice: 'Auswahl',
    yes_no: 'Ja oder nein',
  },
  choices: 'Auswahlmöglichkeiten',
  choicesSay: '{{min, number}} bis {{max, number}}, eine pro Zeile.',
  help: 'Hilfetext',
  helpSays: 'Unter dem Feld, für alle, die es ausfüllen.',
  filledInBy: 'Ausgefüllt von',
  storefront: 'Käufern, im Formular des Onlineshops',
  storefrontSays: 'Ihr Team kann es danach ändern.',
  team: 'Nur von Ihrem Team',
  teamSays: 'Käufer sehen es nie.',
  required: 'Pflichtfeld',
  requiredSays: 'Käufer können das Formular nicht ohne es absenden.',

  inWords: {
    choiceOf: 'Auswahl aus {{choices, number}}',
    team: 'nur Ihr Team',
    storefront: 'Onlineshop',
    required: 'Onlineshop, Pflichtfeld',
  },

  errors: {
    tooMany: 'Höchstens {{max, number}} Felder sind möglich.',
    enterLabel: 'Geben Sie eine Bezeichnung ein.',
    labelTaken: 'Ein anderes Feld hat diese Bezeichnung.',
    fewChoices: 'Geben Sie mindestens {{min, number}} Auswahlmöglichkeiten ein.',
    manyChoices: 'Geben Sie höchstens {{max, number}} Auswahlmöglichkeiten ein.',
    choiceTwice: '„{{choice}}“ ist zweimal vorhanden.',
    longChoice: 'Verwenden Sie höchstens {{max, number}} Zeichen für eine Auswahlmöglichkeit.',
    tooMuch:
      'So viel Text kann der Onlineshop nicht zeigen. Kürzen Sie Auswahlmöglichkeiten oder Hilfetexte, oder lassen Sie einige Felder von Ihrem Team ausfüllen.',
  },
};
