import type { Catalogue } from '../catalogue.ts';

export const refusals: Catalogue['refusals'] = {
  impossible: 'C’est impossible.',
  characters: 'Utilisez au maximum {{max, number}} caractères.',
  enterName: 'Saisissez un nom.',
  enterEmail: 'Saisissez une adresse e-mail, par exemple name@example.com.',
  mostEmails: 'Un devis est envoyé à {{max, number}} autres adresses au maximum.',
  notOnTeam: 'Cette personne ne fait plus partie de l’équipe.',
  stageGone: 'Cette étape n’existe plus. Choisissez-en une autre.',
  chooseStage: 'Choisissez une étape.',
  choosePerson: 'Choisissez quelqu’un.',
  reasonTooLong: 'Réduisez le motif à {{max, number}} caractères.',
  appRemoved: 'Quotewire a été supprimé de cette boutique.',
  tag: {
    enter: 'Saisissez une balise.',
    comma: 'N’utilisez pas de virgules. Ajoutez une balise à la fois.',
    most: 'Un devis a au maximum {{max, number}} balises.',
  },
  note: {
    enter: 'Écrivez d’abord une note.',
    mostMentions: 'Mentionnez au maximum {{max, number}} personnes.',
    notOnTeam: 'Une personne mentionnée ne fait plus partie de l’équipe.',
  },
  bulk: {
    deleted: 'Il a été supprimé entre-temps.',
    noSuch: 'Ce devis n’existe pas.',
    status: 'C’est impossible avec le statut « {{status}} ».',
    changed: 'Quelqu’un l’a modifié entre-temps.',
    unexpected: 'Une erreur s’est produite. Réessayez sur la page du devis.',
    noQuote: 'Ce n’est pas un devis.',
    select: 'Sélectionnez d’abord des devis.',
    most: 'Sélectionnez au maximum {{max, number}} devis à la fois.',
  },
  sending: {
    noRecipient: 'Saisissez au moins une adresse e-mail.',
    mostRecipients: 'Saisissez au maximum {{max, number}} adresses e-mail.',
    noAddress: '« {{typed}} » n’est pas une adresse e-mail.',
    messageTooLong: 'Réduisez le message à {{max, number}} caractères.',
    enterDate: 'Saisissez une date.',
    past: 'Choisissez une date à venir.',
    tooFar: 'Choisissez une date dans l’année qui vient.',
    noItems: 'Ajoutez au moins un article.',
    tooFine:
      'Le prix unitaire a plus de décimales que ne le permet un paiement en {{currency}}. Arrondissez-le.',
    noLink: 'Il n’y a pas de lien à renvoyer. Envoyez plutôt le devis.',
    expired: 'Ce qui a été envoyé a expiré. Envoyez plutôt le devis, avec une nouvelle date.',
    nothingToRevoke: 'Il n’y a pas de lien qui puisse être ouvert.',
  },
  shopify: {
    away: 'Shopify est injoignable. Rien n’a été modifié : réessayez dans quelques minutes.',
    notAllowed:
      'Shopify ne l’autorise pas. Rouvrez l’application depuis l’interface administrateur Shopify et acceptez ses autorisations si elles vous sont demandées.',
  },
  buyer: {
    notTheirs:
      'Ce client ne peut pas (ou plus) acheter pour cette entreprise et cet emplacement dans votre boutique. Choisissez à nouveau l’acheteur.',
    decided:
      'Quelqu’un a choisi l’acheteur entre-temps. Modifiez le devis si ce doit être un autre.',
    several:
      'Ce client peut acheter pour plusieurs entreprises ou emplacements. Choisissez l’acheteur.',
    gone: 'L’entreprise ou l’emplacement de ce devis n’est plus dans votre boutique, ou le client ne peut plus acheter pour celle-ci. Modifiez le devis et choisissez l’acheteur.',
  },
  draft: {
    busy: 'Ce devis est en cours de conversion. Patientez un peu, puis consultez à nouveau la page.',
    notApproved:
      'Ce devis a été modifié après son envoi, et le client a accepté la version précédente. Envoyez d’abord la nouvelle version, puis convertissez-la.',
    noAnswer:
      'Shopify n’a pas répondu à la demande de création de la commande provisoire. Nous vérifions si elle a été créée : consultez à nouveau cette page dans quelques minutes. Aucune deuxième ne sera créée.',
    stillOpen:
      'Une conversion précédente est restée sans réponse de Shopify, et on ne sait pas encore si une commande provisoire a été créée. Réessayez dans quelques minutes.',
    otherBeforeTax:
      'Shopify arrive à {{shopify}} hors taxes, et ce devis à {{quoted}}. Une réduction de votre boutique s’y applique peut-être : modifiez le devis ou la réduction, puis convertissez-le à nouveau.',
    otherWithTax:
      'Shopify arrive à {{shopify}} taxes comprises, et ce devis à {{quoted}}. Une réduction de votre boutique s’y applique peut-être : modifiez le devis ou la réduction, puis convertissez-le à nouveau.',
    variantGone: 'Ce produit n’est plus dans le catalogue. Remplacez-le ou retirez-le.',
    termsGone:
      'Votre boutique ne propose plus les conditions de paiement de ce devis. Modifiez le devis et choisissez-en d’autres.',
    tooManyLines:
      'Shopify accepte au maximum {{max, number}} lignes dans une commande provisoire, et ce devis en aurait {{lines, number}}. Les lignes dont le prix n’est pas divisible par la quantité comptent double. Retirez des lignes.',
  },
  invoice: {
    noDraft: 'Ce devis n’a pas de commande provisoire. Convertissez-le d’abord.',
    outdated:
      'Ce devis a été modifié après sa conversion. Convertissez-le à nouveau, puis envoyez la facture.',
    another:
      'Ce devis a été converti à nouveau entre-temps. Consultez sa nouvelle commande provisoire, puis envoyez la facture.',
    draftGone:
      'La commande provisoire de ce devis n’est plus dans Shopify. Convertissez à nouveau le devis.',
    noAnswer:
      'Shopify n’a pas répondu à la demande d’envoi de la facture. Nous vérifions si elle a été envoyée : consultez à nouveau cette page dans une minute ou deux avant de la renvoyer.',
    beingSent:
      '{{by}} est en train d’envoyer la facture à {{to}}. Patientez un peu, puis consultez à nouveau la page.',
    foundOut:
      '{{by}} envoyait la facture à {{to}}, et Shopify n’a pas répondu. Nous vérifions si elle a été envoyée : consultez à nouveau cette page dans une minute.',
    somebody: 'Quelqu’un',
    customer: 'l’adresse du client',
  },
  edit: {
    unsavable: 'Cela ne peut pas être enregistré.',
    mostItems: 'Shopify accepte au maximum {{max, number}} articles dans une commande. Retirez-en.',
    enterTitle: 'Saisissez ce qu’est cet article.',
    enterQuantity: 'Saisissez une quantité.',
    wholeNumber: 'Saisissez un nombre entier.',
    quantityTooSmall: 'Saisissez 1 ou plus.',
    quantityTooLarge: 'Saisissez {{max, number}} ou moins.',
    enterPrice: 'Saisissez un prix.',
    enterPriceIn: 'Saisissez un prix en {{currency}}.',
    enterShipping: 'Saisissez un prix, ou 0 si l’expédition est gratuite.',
    enterDiscount: 'Saisissez le montant à déduire.',
    mostDecimals: 'Utilisez au maximum {{max, number}} décimales.',
    enterEmail: 'Saisissez une adresse e-mail.',
    enterNumber: 'Saisissez un nombre comme 12,5.',
    shorten: 'C’est trop long. Raccourcissez-le.',
    chooseCountry: 'Choisissez un pays.',
    chooseCurrency: 'Choisissez une devise.',
    chooseLanguage: 'Choisissez une langue.',
    enterDay: 'Saisissez un jour, par exemple 2026-12-31.',
    needed: 'Ce champ est obligatoire.',
    tooLong: 'C’est trop long.',
    tooSmall: 'Saisissez 0 ou plus.',
    tooLarge: 'C’est trop élevé.',
    enterAmount: 'Saisissez un nombre comme 12,50.',
    enterDate: 'Saisissez une date comme 2026-11-29.',
    noOption: 'Ce choix n’est plus possible. Choisissez autre chose.',
    noField: 'Ce champ a été renommé ou supprimé entre-temps. Actualisez la page.',
    over100: 'Saisissez au maximum 100 pour cent.',
    noDecimals: 'Shopify n’accepte pas de décimales en {{currency}}.',
    tooFine: 'Shopify accepte au maximum {{max, number}} décimales en {{currency}}.',
    overItem: 'C’est plus que le prix de cet article. Saisissez moins.',
    overAll: 'C’est plus que le prix de tous les articles. Saisissez moins.',
    totalTooLarge:
      'Le total dépasse ce qui peut être proposé. Saisissez des prix ou des quantités plus petits.',
    lineGone: 'Cet article n’est plus dans le devis.',
    variantGone: 'Ce produit n’est plus dans la boutique ou n’est pas en vente. Retirez-le.',
    termsGone: 'Votre boutique ne propose plus ces conditions de paiement. Choisissez-en d’autres.',
    enterDueDay: 'Saisissez le jour de l’échéance.',
    dueDayOver: 'Ce jour est passé. Choisissez-en un plus tardif.',
    currencyFixed:
      'Ce devis a été envoyé au client dans sa devise. Créez un nouveau devis pour une autre.',
  },
};
