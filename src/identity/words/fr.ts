import type { en } from "./en.ts"

export const fr: Record<keyof typeof en, string> = {
  "sign-in": "Ouvrir une session",
  "sign-in-lead":
    "Entrez votre adresse courriel professionnelle. Nous vous enverrons un code à six chiffres; il n’y a pas de mot de passe.",
  email: "Adresse courriel",
  "email-needed": "Entrez votre adresse courriel, par exemple nom@exemple.org",
  "send-code": "Envoyez-moi un code",
  "enter-code": "Entrez votre code",
  "enter-code-lead":
    "Si un compte existe à cette adresse, un code à six chiffres est en route. Il est valable dix minutes, dans ce navigateur seulement.",
  code: "Code à six chiffres",
  "code-hint": "Vous pouvez le coller.",
  "code-needed": "Entrez les six chiffres reçus par courriel",
  "code-wrong":
    "Ce code n’est pas le bon, ou il est trop ancien. Consultez le courriel le plus récent ou demandez un nouveau code.",
  "code-new": "Demander un nouveau code",
  "code-mail-subject": "{code} : votre code de connexion à Entente",
  "code-mail":
    "Votre code pour ouvrir une session dans Entente est {code}.\n\nIl est valable dix minutes, dans le navigateur où vous l’avez demandé.\n\nSi vous n’avez rien demandé, ne faites rien : personne ne peut ouvrir de session sans ce code.",
  "operator-link": "Ouvrir une session avec ce lien",
  "operator-link-lead": "La personne responsable du serveur a produit ce lien. Il ne sert qu’une fois.",
  "link-used":
    "Ce lien a déjà servi, ou il est trop ancien. Demandez-en un autre à la personne responsable du serveur, ou ouvrez une session avec un code.",
  "sign-out": "Fermer la session",
  language: "Langue",
  "other-language": "English",
}
