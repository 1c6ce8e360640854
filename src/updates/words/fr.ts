import type { en } from "./en.ts"

export const fr: Record<keyof typeof en, string> = {
  "due-passed": "Choisissez un jour qui n’est pas passé",
  "due-far": "Choisissez un jour d’ici un an",
  "due-needed": "Choisissez le jour où vous voulez une réponse",
  "nobody-to-ask":
    "Il ne reste personne à qui demander : chaque organisme responsable a déjà reçu une demande, ou rien n’est en cours",
  "organizations-needed": "Choisissez au moins un organisme",
  "asked-already":
    "Quelqu’un d’autre a entre-temps fait la demande à {name}. Personne n’a reçu deux demandes : rechargez la page.",
  "nothing-filled-in": "Remplissez au moins une activité",
  "accepted-meanwhile":
    "Votre suivi sur « {activity} » a été accepté entre-temps ; il ne peut donc plus être modifié ici. Rien n’a été envoyé : votre texte est ci-dessous. Renvoyez le reste, et écrivez-nous au sujet de celui-ci.",
  "link-revoked": "Ce lien a été désactivé. Demandez-nous-en un nouveau.",
  "link-expired": "Ce lien est expiré. Demandez-nous-en un nouveau.",
  "round-closed": "Cette collecte de suivis est close",
  "corrected-meanwhile":
    "L’organisme a corrigé ce suivi pendant votre lecture. Rien n’a été décidé : lisez d’abord la correction.",
  "already-decided":
    "{verdict, select, accepted {Ce suivi a déjà été accepté} other {Ce suivi a déjà été retourné}}{known, select, yes { par {name}} other {}}. Votre décision n’a pas été enregistrée.",
  "return-too-late":
    "La collecte est close : personne ne pourrait répondre à une question. Acceptez le suivi, ou refaites une demande dans une nouvelle collecte.",
  "comment-needed": "Dites ce qui manque ou n’est pas clair",
  "comment-long": "Restez sous les 2 000 caractères",
  "nothing-owed": "Cet organisme ne doit plus rien dans cette collecte",
  "no-address-yet":
    "Personne dans cet organisme n’a encore d’adresse courriel. Ajoutez-en d’abord une à ses contacts.",
  "sent-today": "L’envoi à cette adresse a déjà été fait aujourd’hui",
  "no-open-link": "Il n’y a pas de lien ouvert à désactiver",
  "did-asked": "a demandé un suivi à {count, plural, one {# organisme} other {# organismes}}",
  "did-sent": "a envoyé un suivi sur « {activity} » pour {organization} (référence {reference})",
  "did-entered": "a inscrit un suivi sur « {activity} » au nom de {organization} (référence {reference})",
  "did-sent-again": "a renvoyé le même suivi pour {organization} (référence {reference})",
  "did-accepted": "a accepté le suivi de {organization} sur « {activity} »",
  "did-returned": "a retourné le suivi de {organization} sur « {activity} » avec une question",
  "did-reminded":
    "{count, plural, =0 {n’a envoyé aucun rappel} one {a envoyé un rappel à # organisme} other {a envoyé un rappel à # organismes}}",
  "did-request-sent-again": "a renvoyé la demande de suivi à {organization}",
  "did-link-revoked": "a désactivé le lien de {organization}",
  "did-round-closed": "a clos une collecte de suivis",
  "chain-title": "{activity} ({organization})",
  secretariat: "Le secrétariat",
  "letter-hello": "Bonjour {name},",
  "letter-asked-subject": "{partnership} : où en êtes-vous ? Réponse souhaitée d’ici le {due}",
  "letter-reminded-subject":
    "{late, select, yes {{partnership} : nous n’avons pas encore de vos nouvelles} other {{partnership} : rappel pour le {due}}}",
  "letter-asked":
    "{asker} ({partnership}) aimerait savoir où en est {organization} avec {count, plural, one {cette activité} other {ces activités}} du plan d’action {year}. Le rapport annuel est fait de ce que disent les partenaires.",
  "letter-reminded":
    "{late, select, yes {{partnership} ne sait pas encore où en est {organization} avec {count, plural, one {cette activité} other {ces activités}}. Nous espérions une réponse d’ici le {due} ; il n’est pas trop tard.} other {Un petit rappel de {partnership} : nous aimerions encore savoir où en est {organization} avec {count, plural, one {cette activité} other {ces activités}}.}}",
  "letter-how":
    "{late, select, yes {Il faut environ deux minutes} other {Merci de répondre d’ici le {due}. Il faut environ deux minutes}}, au téléphone ou à l’ordinateur. Aucun compte n’est nécessaire : ouvrez cette page, remplissez-la, appuyez sur le bouton.",
  "letter-returned-subject": "{partnership} : une question sur votre suivi",
  "letter-returned":
    "Merci pour le suivi de {organization} sur « {activity} » (référence {reference}). Avant de l’inscrire au rapport, {asker} demande :",
  "letter-returned-how":
    "Votre texte est encore sur votre page. Modifiez-le et renvoyez-le ; aucun compte n’est nécessaire.",
  "letter-received-subject": "Bien reçu : votre suivi, référence {reference}",
  "letter-received": "Merci. {partnership} a bien reçu le suivi de {organization} sur :",
  "letter-entered-subject": "Inscrit pour {organization} : un suivi, référence {reference}",
  "letter-entered":
    "{partnership} a inscrit un suivi au nom de {organization}, d’après ce que {toldBy} a dit {toldHow}, sur :",
  "letter-reference": "Référence : {reference}",
  "letter-change":
    "Tant qu’il n’est pas accepté, vous pouvez le modifier : ouvrez de nouveau le lien que nous vous avons envoyé.",
  "letter-questions": "Des questions ? Écrivez à {asker}, {email}.",
  "told-phone": "par téléphone",
  "told-email": "par courriel",
  "told-in-person": "en personne",
  "told-document": "dans un document",
}
