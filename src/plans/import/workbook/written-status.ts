import { fold } from "#platform/workbooks"
import type { ActivityStatus } from "../../rules/activity-status.ts"

/** Where an activity stands, from what people write, in English and French; null when it is not clear. */
export function understandStatus(written: string): ActivityStatus | null {
  const text = fold(written)
  const found = Object.entries(phrases).find(([, known]) => known.has(text))
  return found ? (found[0] as ActivityStatus) : null
}

const phrases: Record<ActivityStatus, ReadonlySet<string>> = {
  planned: list(`planned, not started, not yet started, to do, upcoming, future, scheduled, proposed, new,
    prévu, prévue, planifié, planifiée, à faire, à venir, non commencé, non commencée, pas commencé, pas encore commencé,
    non débuté, non amorcé`),
  "in-progress":
    list(`in progress, ongoing, on-going, underway, under way, started, on track, active, in process, begun,
    partially complete, partly complete, en cours, en cours de réalisation, en marche, commencé, commencée, amorcé,
    amorcée, débuté, actif, active, en bonne voie, en continu`),
  complete:
    list(`complete, completed, done, finished, achieved, accomplished, 100, yes, terminé, terminée, complété,
    complétée, achevé, achevée, fait, faite, réalisé, réalisée, accompli, accomplie, fini, oui`),
  delayed:
    list(`delayed, late, behind, behind schedule, overdue, postponed, retardé, retardée, en retard, reporté,
    reportée, différé`),
  "on-hold": list(
    `on hold, paused, suspended, stalled, deferred, en attente, en suspens, suspendu, suspendue, en pause`,
  ),
  dropped:
    list(`dropped, cancelled, canceled, abandoned, discontinued, removed, not pursued, no longer applicable, annulé,
    annulée, abandonné, abandonnée, retiré, retirée`),
  "carried-over":
    list(`carried over, carried forward, carry over, carryover, carry-over, moved to next year, rolled over,
    reconduit, reconduite, reporté à l'année suivante, reportée à l'année suivante, reporté à l'an prochain`),
}

function list(written: string): ReadonlySet<string> {
  return new Set(written.split(",").map(fold))
}
