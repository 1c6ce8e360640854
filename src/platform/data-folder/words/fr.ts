import type { en } from "./en.ts"

export const fr = {
  held: "Le dossier de données {folder} est déjà utilisé : le processus {pid} exécute « entente {purpose} » depuis le {since, date, long} à {since, time, short}. Arrêtez-le d’abord ou choisissez un autre dossier avec --data.",
} satisfies Record<keyof typeof en, string>
