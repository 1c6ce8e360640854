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
    "Une fois décompressé, ce fichier contient bien plus qu’une liste d’organismes ou qu’un plan : il n’a pas été ouvert. Retirez les images et les autres feuilles, enregistrez-le de nouveau et choisissez cette copie.",
  "refused-too-many-cells":
    "Ce classeur a trop de lignes, de colonnes ou de feuilles. Ne gardez que la liste et choisissez cette copie.",
  "refused-forbidden-xml":
    "Ce classeur contient quelque chose qu’aucun tableur n’écrit : il n’a pas été ouvert. Enregistrez-le de nouveau depuis Excel ou LibreOffice et choisissez cette copie.",
  "refused-damaged":
    "Ce classeur est endommagé et ne peut pas être lu. Ouvrez-le, enregistrez-le de nouveau et choisissez cette copie.",
  "file-needed": "Choisissez un fichier",
  "already-confirmed": "Cette importation a déjà été confirmée. Rien n’a été fait une seconde fois.",
  "already-undone": "Cette importation a déjà été annulée. Rien n’a été fait une seconde fois.",
  "not-confirmed": "Cette importation n’a jamais été confirmée : il n’y a rien à annuler.",
  "no-longer-holds":
    "Ce qu’on vous a montré ne tient plus : quelque chose a changé ici depuis. Rien n’a été écrit. Regardez le nouvel aperçu, puis confirmez-le.",
}
