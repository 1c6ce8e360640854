import type { KnownIndicator } from "#indicators"
import type { Activity } from "#plans"
import type { CheckCode } from "./check.ts"

/** In the order of `checksOfKind`. `hasNeed`: something above it in the strategy stands on a need. */
export function failingOfActivity(
  activity: Pick<
    Activity,
    "organizations" | "startsOn" | "endsOn" | "titleEn" | "titleFr" | "deliverableEn" | "deliverableFr"
  >,
  hasNeed: boolean,
): CheckCode[] {
  const { organizations, startsOn, endsOn, titleEn, titleFr, deliverableEn, deliverableFr } = activity
  return failing([
    ["lead", organizations.some(({ part }) => part === "lead")],
    ["partner", organizations.length > 0],
    ["start", startsOn !== null],
    ["end", endsOn !== null],
    ["deliverable", isSaid(deliverableEn) || isSaid(deliverableFr)],
    ["need", hasNeed],
    ["languages", isInBoth(titleEn, titleFr) && isInBoth(deliverableEn, deliverableFr)],
  ])
}

/** An outcome is measured by a change for people, not by how much was done. */
export function failingOfOutcome(
  outcome: { id: string; titleEn: string; titleFr: string },
  {
    indicators,
    hasNeed,
  }: { indicators: readonly Pick<KnownIndicator, "underId" | "kind">[]; hasNeed: boolean },
): CheckCode[] {
  const measuresChange = indicators.some(
    ({ underId, kind }) => underId === outcome.id && (kind === "better-off" || kind === "population"),
  )
  return failing([
    ["outcome-indicator", measuresChange],
    ["need", hasNeed],
    ["languages", isInBoth(outcome.titleEn, outcome.titleFr)],
  ])
}

export function failingOfIndicator(
  indicator: Pick<
    KnownIndicator,
    | "underId"
    | "unitEn"
    | "unitFr"
    | "source"
    | "baselineAmount"
    | "target"
    | "targetOn"
    | "titleEn"
    | "titleFr"
    | "definitionEn"
    | "definitionFr"
  >,
): CheckCode[] {
  const { underId, unitEn, unitFr, source, baselineAmount, target, targetOn } = indicator
  const { titleEn, titleFr, definitionEn, definitionFr } = indicator
  return failing([
    ["stands-under", underId !== null],
    ["unit", isSaid(unitEn) || isSaid(unitFr)],
    ["source", isSaid(source)],
    ["baseline", baselineAmount !== null],
    ["target", target !== null],
    ["target-date", targetOn !== null],
    ["languages", isInBoth(titleEn, titleFr) && isInBoth(definitionEn, definitionFr)],
  ])
}

function failing(checks: readonly (readonly [CheckCode, boolean])[]): CheckCode[] {
  return checks.flatMap(([check, passes]) => (passes ? [] : [check]))
}

function isSaid(text: string): boolean {
  return text.trim() !== ""
}

/**
 * What was said in one language only stands in both fields, word for word, until somebody translates it: the same words in both
 * are taken for that. Nothing in either is no fault here.
 */
function isInBoth(english: string, french: string): boolean {
  const [one, other] = [english.trim(), french.trim()]
  return one === "" && other === "" ? true : one !== "" && other !== "" && one !== other
}
