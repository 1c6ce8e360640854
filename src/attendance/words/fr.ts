import type { en } from "./en.ts"

export const fr: Record<keyof typeof en, string> = {
  "was-cancelled": "Cette réunion a été annulée",
  "has-begun": "Cette réunion a déjà commencé",
  "not-begun": "Cette réunion n’a pas encore commencé : ouvrez-la d’abord",
  "seat-vacant": "Personne n’occupe ce siège : personne ne peut y siéger",
  "because-needed": "La réunion est terminée : dites pourquoi les présences sont corrigées",
  "declared-already": "Ce siège a déjà déclaré son conflit d’intérêts sur ce point",
  "did-meeting-opened": "a ouvert la réunion « {name} » du {on}",
  "did-marked": "a noté la présence d’un siège",
  "did-conflict-declared": "a noté un conflit d’intérêts sur « {title} »",
}
