import type { Figure } from "../rules/content.ts"
import type { Computation } from "../rules/template.ts"
import type { YearRecords } from "../reads/year-records.ts"
import { activitiesByPriority } from "./activities-by-priority.ts"
import { activitiesByStatus } from "./activities-by-status.ts"
import { activitiesLate } from "./activities-late.ts"
import { bodies } from "./bodies.ts"
import { communityPlanFigure } from "./community-plan.ts"
import { evidenceByStrength } from "./evidence-by-strength.ts"
import { contributionsByKind } from "./contributions-by-kind.ts"
import { indicatorsFigure } from "./indicators.ts"
import { meetingsHeldFigure } from "./meetings-held.ts"
import { leadsAccepted } from "./leads-accepted.ts"
import { memberChanges } from "./member-changes.ts"
import { termsInForce } from "./terms-in-force.ts"
import { identification } from "./identification.ts"
import { membersBySector } from "./members-by-sector.ts"
import { municipalPresence } from "./municipal-presence.ts"
import { organizations } from "./organizations.ts"
import { seatsFilled } from "./seats-filled.ts"
import { updateResponse } from "./update-response.ts"

/** Every figure a template may ask for, by name. Each counts the year's records and touches nothing else. */
export const computations: Record<Computation, (records: YearRecords) => Figure> = {
  identification,
  bodies,
  organizations,
  "members-by-sector": membersBySector,
  "seats-filled": seatsFilled,
  "municipal-presence": municipalPresence,
  "evidence-by-strength": evidenceByStrength,
  "activities-by-status": activitiesByStatus,
  "activities-by-priority": activitiesByPriority,
  "activities-late": activitiesLate,
  "leads-accepted": leadsAccepted,
  "community-plan": communityPlanFigure,
  "update-response": updateResponse,
  "meetings-held": meetingsHeldFigure,
  "member-changes": memberChanges,
  "terms-in-force": termsInForce,
  "contributions-by-kind": contributionsByKind,
  indicators: indicatorsFigure,
}
