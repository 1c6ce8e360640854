import type { en } from "./en.ts"

export const fr: Record<keyof typeof en, string> = {
  home: "À faire",
  "home-lead": "Ce qui vous attend, le plus pressant d’abord. Quand cette liste est vide, rien n’est en retard.",
  "nothing-needs-you": "Rien ne vous attend aujourd’hui",
  "nothing-needs-you-why": "Aucun suivi n’est en attente, rien n’est en retard et chaque affirmation a sa preuve.",
  history: "Historique",
  "history-lead": "Tout ce qui a été fait, par qui et quand. Rien ici ne peut être modifié ni retiré.",
  "history-older": "Plus ancien",
  "by-link": "Au moyen d’un lien personnel",
  "by-system": "Le serveur",
  "by-nobody-known": "Une personne qui n’est plus connue",
}
