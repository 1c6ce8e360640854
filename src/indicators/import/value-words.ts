import { fold } from "#platform/workbooks"
import { indicatorKinds } from "../rules/indicator.ts"
import type { IndicatorKind } from "../rules/indicator.ts"
import { valueStates } from "../rules/value.ts"
import type { ValueState } from "../rules/value.ts"
import { words } from "../words/index.ts"

/** What a column of values holds. */
export type Meaning =
  | "indicator"
  | "kind"
  | "starts-on"
  | "ends-on"
  | "group"
  | "what-is-known"
  | "value"
  | "numerator"
  | "denominator"
  | "reason"

const headings: Record<Meaning, string> = {
  indicator: "indicators, measure, indicateurs, mesure",
  kind: "type",
  "starts-on": "start, starts on, period start, from date, début, date de début",
  "ends-on": "end, ends on, until, period end, fin, date de fin, jusqu'au",
  group: "breakdown, label, groupe, ventilation",
  "what-is-known": "state, status, statut, état",
  value: "number, amount, valeur, nombre, montant",
  numerator: "count, numérateur",
  denominator: "out of, dénominateur, sur",
  reason: "why, note, notes, comment, motif, raison, remarque",
}

const states: Record<ValueState, string> = {
  value: "a number, number, value, un nombre, nombre, valeur",
  blank: "blank, left blank, vide, laissé vide",
  "not-applicable": "n/a, not applicable, sans objet, s/o, s.o.",
  "not-yet-reported":
    "not yet reported, not reported yet, pending, pas encore déclaré, pas encore communiqué, à venir",
  suppressed: "hidden, suppressed, masqué, masquée, supprimé, supprimée",
}

/** Both languages' own words, as files are written, and what else people write. */
function folded<Key extends string>(
  more: Record<Key, string>,
  own: (key: Key) => string[],
): Map<string, Key> {
  return new Map(
    (Object.keys(more) as Key[]).flatMap((key) =>
      [...own(key), ...more[key].split(",")].map((phrase) => [fold(phrase), key] as const),
    ),
  )
}

const byHeading = folded(headings, (key) => [words("en")(key), words("fr")(key)])
const byState = folded(states, (key) => [words("en")(`state-${key}`), words("fr")(`state-${key}`)])
const byKind = new Map(
  indicatorKinds.flatMap((kind) =>
    (["en", "fr"] as const).map((locale) => [fold(words(locale)(`kind-${kind}`)), kind] as const),
  ),
)
const everybody = new Set((["en", "fr"] as const).map((locale) => fold(words(locale)("everybody"))))

/** What a file of ours says beside, which is not read. */
const beside = new Set(
  (["en", "fr"] as const).flatMap((locale) =>
    (["unit", "source", "owner"] as const).map((key) => fold(words(locale)(key))),
  ),
)

export function isBeside(heading: string): boolean {
  return beside.has(fold(heading))
}

export function meaningOf(heading: string): Meaning | undefined {
  return byHeading.get(fold(heading))
}

/** One of the five, by its words in either language; undefined where it is none of them. */
export function stateOf(written: string): ValueState | undefined {
  return valueStates.find((state) => state === written.trim()) ?? byState.get(fold(written))
}

export function kindOf(written: string): IndicatorKind | undefined {
  return byKind.get(fold(written))
}

export function saysEverybody(written: string): boolean {
  return written === "" || everybody.has(fold(written))
}
