import type { en } from "./en.ts"

export const fr: Record<keyof typeof en, string> = {
  "refused-not-a-workbook":
    "Ce n’est pas un classeur. Choisissez un fichier Excel (.xlsx) ou un fichier texte à virgules, points-virgules ou tabulations (.csv).",
  "refused-password-protected":
    "Ce classeur est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe et choisissez-la.",
  "refused-old-excel":
    "Ce fichier a été enregistré dans le format d’Excel d’avant 2007 (.xls). Ouvrez-le, enregistrez-le en .xlsx et choisissez cette copie.",
  "refused-empty": "Ce fichier est vide.",
  "refused-too-large": "Ce fichier est trop lourd. Une importation accepte au plus 20 mégaoctets.",
  "refused-too-much-inside":
    "Une fois décompressé, ce fichier contient bien plus qu’une liste d’organismes ou qu’un plan : il n’a pas été ouvert. Retirez les images et les autres feuilles, enregistrez-le de nouveau et choisissez cette copie.",
  "refused-too-many-cells":
    "Ce classeur a trop de lignes, de colonnes ou de feuilles. Ne gardez que la liste et choisissez cette copie.",
  "refused-forbidden-xml":
    "Ce classeur contient quelque chose qu’aucun tableur n’écrit : il n’a pas été ouvert. Enregistrez-le de nouveau depuis Excel ou LibreOffice et choisissez cette copie.",
  "refused-damaged":
    "Ce classeur est endommagé et ne peut pas être lu. Ouvrez-le, enregistrez-le de nouveau et choisissez cette copie.",
  steps: "Étapes de l’importation",
  "step-choose": "Choisir le fichier",
  "step-look": "Voir ce qui se passerait",
  "step-done": "Terminé",
  file: "Fichier",
  "file-hint":
    "Un classeur Excel (.xlsx) ou un fichier texte (.csv), au plus 20 mégaoctets, tel que vous l’avez : aucun modèle n’est exigé.",
  "file-needed": "Choisissez un fichier",
  preview: "Voir ce qui se passerait",
  "preview-promise":
    "Rien n’est encore écrit. Vous voyez d’abord ce qui serait ajouté et modifié, et chaque ligne douteuse.",
  earlier: "Importations précédentes",
  "earlier-file": "Fichier",
  "earlier-when": "Regardée le",
  "earlier-state": "Ce qu’elle est devenue",
  "state-previewed": "Non confirmée",
  "state-confirmed": "Confirmée",
  "state-undone": "Annulée",
  doubtful:
    "{count, plural, =0 {Rien de douteux} one {# endroit à regarder} many {# d’endroits à regarder} other {# endroits à regarder}}",
  "doubtful-why":
    "Rien ici n’empêche de continuer : voici ce qui a été laissé de côté, ou compris d’une façon parmi d’autres. Corrigez le fichier et choisissez-le de nouveau, ou continuez.",
  sheet: "Feuille",
  row: "Ligne",
  column: "Colonne",
  reason: "À regarder",
  place: "Où",
  "place-row": "{sheet}, ligne {row}",
  name: "Nom",
  says: "Ce que dit le fichier",
  changes: "Ce qui changerait",
  "from-to": "{field} : {from} → {to}",
  nothing: "rien",
  shown: "Lignes {from} à {to} sur {count}",
  "shown-of": "{what} : {range}",
  confirm: "Importer",
  "nothing-to-do": "Ce fichier ne dit rien de nouveau : il n’y a rien à importer.",
  "look-again": "Relire le fichier",
  "confirmed-title": "Importation faite",
  "undone-title": "Cette importation a été annulée",
  "undone-why": "Tout est comme avant.",
  undo: "Annuler cette importation",
  "undo-warning": "Tout ce que cette importation a fait sera défait",
  "undo-added": "Ce qu’elle a ajouté disparaît; ce qu’elle a modifié redevient comme avant.",
  "undo-refused-when":
    "Si quelqu’un a travaillé depuis avec l’un de ces éléments, rien n’est défait, et on vous dit lequel.",
  "doubt-no-headings": "Aucune ligne de titres n’a été trouvée sur cette feuille : elle n’a pas été lue",
  "doubt-hidden-sheet": "Cette feuille est masquée : elle n’a pas été lue",
  "doubt-heading-unknown": "« {written} » est un titre de colonne inconnu",
  "doubt-heading-ambiguous": "« {written} » peut vouloir dire deux choses : la colonne n’a pas été utilisée",
  "doubt-heading-repeated":
    "« {written} » veut dire la même chose qu’une colonne précédente, qui a été utilisée",
  "doubt-no-heading": "Cette colonne n’a pas de titre",
  "doubt-cell-error": "La cellule affiche une erreur ({written}) : elle a été lue comme vide",
  "doubt-formula-without-value":
    "La formule de cette cellule n’a pas de valeur enregistrée : elle a été lue comme vide",
  "doubt-text-cut": "Le texte compte {length} caractères : seuls les 10 000 premiers ont été gardés",
  "doubt-total-row": "« {written} » ressemble à une ligne de totaux : elle a été laissée de côté",
  "doubt-duplicate-of-row": "Identique à la ligne {row} de {sheet} : lue une seule fois",
  "doubt-name-generic": "« {written} » ne nomme aucun organisme : personne n’a été ajouté",
  "doubt-name-of-several": "Plus d’un organisme porte le nom « {written} » : rien n’a été décidé",
  "already-confirmed": "Cette importation a déjà été confirmée. Rien n’a été fait une seconde fois.",
  "already-undone": "Cette importation a déjà été annulée. Rien n’a été fait une seconde fois.",
  "not-confirmed": "Cette importation n’a jamais été confirmée : il n’y a rien à annuler.",
  "changed-meanwhile":
    "Quelqu’un a modifié ceci depuis que vous avez regardé : {names}{rest, plural, =0 {} one { et # autre} many { et # d’autres} other { et # autres}}. Rien n’a été écrit. Regardez le nouvel aperçu, puis confirmez-le.",
  "no-longer-holds":
    "Ce qu’on vous a montré ne tient plus : quelque chose a changé ici depuis. Rien n’a été écrit. Regardez le nouvel aperçu, puis confirmez-le.",
}
