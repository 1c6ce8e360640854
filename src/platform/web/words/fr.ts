import type { en } from "./en.ts"

export const fr: Record<keyof typeof en, string> = {
  "not-found":
    "Cette page n’existe pas ici. Elle a peut-être été déplacée, ou elle ne vous est pas destinée.",
  "not-allowed":
    "Vous ne pouvez pas faire cela ici. Adressez-vous à la personne qui coordonne le partenariat.",
  invalid: "Il manque quelque chose, ou un champ est à corriger. Voyez ci-dessous.",
  "invalid-field": "Ce champ n’est pas rempli comme prévu.",
  "unknown-field": "Le formulaire contenait un élément inattendu ({field}). Rechargez la page.",
  "unknown-question":
    "Cette page ne se consulte pas par « {name} ». Revenez en arrière et suivez plutôt un lien.",
  "no-form-key":
    "Le formulaire était incomplet. Rechargez la page; ce que vous avez écrit est encore dans votre navigateur.",
  "other-site":
    "Ce formulaire a été envoyé depuis une autre adresse que celle de ce site. Ouvrez la page ici et envoyez-le de nouveau.",
  "too-large": "C’est trop volumineux. Envoyez au plus {most} mégaoctets.",
  "too-often": "Il y a eu trop d’essais. Attendez quelques minutes, puis réessayez.",
  "database-away":
    "La base de données est injoignable pour le moment. Rien n’est perdu : attendez un instant et envoyez de nouveau.",
  "disk-full":
    "Le disque est plein, rien n’a pu être enregistré. La consultation reste possible. Prévenez la personne responsable du serveur, puis envoyez de nouveau.",
  busy: "Quelqu’un d’autre modifie la même chose. Attendez un instant et envoyez de nouveau.",
  "already-there": "Cela existe déjà.",
  "changed-meanwhile":
    "Quelqu’un a fait une modification pendant que vous écriviez. Votre texte est encore ci-dessous : comparez, puis enregistrez de nouveau.",
  "went-wrong":
    "Un problème est survenu de notre côté. Rien de ce que vous avez envoyé n’a été enregistré à moitié. Le numéro de ce problème est {number}.",
  "went-wrong-plain":
    "Un problème est survenu de notre côté. Rien de ce que vous avez envoyé n’a été enregistré à moitié. Réessayez et, si cela persiste, prévenez la personne responsable du serveur.",
  "title-not-found": "Page introuvable",
  "title-not-allowed": "Accès refusé",
  "title-refused": "Cela n’a pas pu se faire",
  "title-went-wrong": "Un problème est survenu",
  "title-try-later": "Réessayez dans un instant",
  "back-home": "Retour à l’accueil",
}
