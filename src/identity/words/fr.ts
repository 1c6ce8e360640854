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
  accessibility: "Accessibilité",
  "accessibility-lead":
    "Chaque page doit pouvoir servir à tout le monde. Nous visons les WCAG 2.2, niveau AA. Voici comment obtenir de l’aide, et ce qui ne va pas encore bien.",
  "another-format": "L’obtenir autrement, ou signaler un problème",
  "another-format-how":
    "Tout ce qui se trouve dans ces pages peut vous être remis en gros caractères, en fichier Word, en texte brut, ou vous être lu au téléphone. Dites-nous de quelle page il s’agit et ce qui vous conviendrait. Vous n’avez pas à dire pourquoi.",
  "another-format-when": "Vous devriez avoir une réponse dans les cinq jours ouvrables.",
  gaps: "Ce qui ne va pas encore bien",
  "gap-people":
    "Aucun essai avec des personnes qui utilisent un lecteur d’écran ni aucun audit externe n’a encore eu lieu.",
  "gap-tables":
    "Sur un téléphone, les tableaux larges défilent à l’intérieur d’eux-mêmes; chacun est une région nommée qui reçoit le focus.",
  "gap-dates":
    "Les dates se saisissent dans le champ du navigateur, qui suit l’ordre du navigateur, et non celui de la page.",
  "gap-years": "Un exercice (« 2026-27 ») peut être coupé au trait d’union en fin de ligne.",
  "gap-partners": "Ce qu’écrivent les partenaires reste dans leur langue; c’est indiqué là où on la connaît.",
  "gap-files": "Les fichiers joints sont aussi accessibles que leurs auteurs les ont faits.",
  "gap-languages":
    "Les pages du personnel ne sont qu’en français et en anglais; l’écriture de droite à gauche est prévue et vérifiée.",
  "counted-on": "Ce sur quoi vous pouvez compter",
  "counted-on-keyboard": "Tout fonctionne au clavier seul, et on voit toujours où l’on est.",
  "counted-on-script": "Tout fonctionne sans JavaScript, et rien ne bouge de soi-même.",
  "counted-on-zoom":
    "On peut doubler la taille du texte ou grossir la page quatre fois sans que rien ne soit coupé.",
  "counted-on-status": "Ce que dit une couleur, une forme et un mot le disent aussi.",
  "counted-on-copies": "Les rapports existent en page Web, en fichier Word et en PDF balisé.",
  complain: "Si cela ne suffit pas",
  "complain-how":
    "Écrivez à la coordination de votre partenariat pour demander que le problème soit réglé. Vous pouvez aussi porter plainte à la commission des droits de la personne de votre province ou territoire, ou à la Commission canadienne des droits de la personne.",
  checked: "Comment c’est vérifié",
  "checked-how":
    "À chaque changement, des programmes regardent chaque sorte de page dans les deux langues, en clair et en sombre, sur des écrans étroits et larges, et lisent à voix haute les principaux formulaires comme le ferait un lecteur d’écran. Un programme trouve peut-être la moitié de ce qui peut clocher : le reste, c’est vous qui le trouvez.",
  reviewed: "Cette page a été relue en regard du produit le {date}.",
}
