import type { WrittenCell } from "#platform/workbooks"
import { nameIn } from "#platform/words"
import type { Locale } from "#platform/words"
import type { Comparison } from "../reads/comparison.ts"
import type { Compared } from "../rules/compare-core.ts"
import { coreFields, coreKeys } from "../rules/core-fields.ts"
import type { CoreKey, CoreValue } from "../rules/core-fields.ts"
import { codeWords, words } from "../words/index.ts"

/** One line a partnership: what it shares, and beside each field why there is nothing where there is nothing. */
export function coreRows(locale: Locale, { cores }: Comparison): WrittenCell[][] {
  const say = words(locale)
  const heading = [
    say("partnership"),
    say("region"),
    ...coreKeys.flatMap((key) => [say(`field-${key}`), say("why-none", { field: say(`field-${key}`) })]),
  ]
  const rows = cores.map(({ partnership, core }) => [
    nameIn(locale, partnership),
    say(`region-${partnership.region}`),
    ...coreKeys.flatMap((key) => cellsOf(locale, key, core[key])),
  ])
  return [heading, ...rows]
}

function cellsOf(locale: Locale, key: CoreKey, value: CoreValue): WrittenCell[] {
  if (value.state !== "codes") return [null, words(locale)(`value-${value.state}`)]
  return [value.codes.map((code) => codeWords(locale, key, code)).join("; "), null]
}

/** One line an answer: how many said it, of how many, and who is not in the base. */
export function comparedRows(locale: Locale, { compared }: Comparison): WrittenCell[][] {
  const say = words(locale)
  const heading = [
    say("field"),
    say("said"),
    say("partnerships"),
    say("percent"),
    say("why-none", { field: say("percent") }),
    say("base-n"),
    say("value-blank"),
    say("value-not-applicable"),
    say("value-asked-otherwise"),
    say("value-not-yet-reported"),
    say("value-not-shared"),
  ]
  const rows = compared.flatMap((field) =>
    field.shares.map((share) => [
      say(`field-${field.key}`),
      codeWords(locale, field.key, share.code),
      share.state === "value" ? share.count : null,
      share.state === "value" ? share.percent : null,
      share.state === "value" ? null : say("value-suppressed"),
      ...baseOf(field),
    ]),
  )
  return [heading, ...rows]
}

function baseOf(field: Compared): number[] {
  const { base, blank, notApplicable, askedOtherwise, notYetReported, notShared } = field
  return [base, blank, notApplicable, askedOtherwise, notYetReported, notShared]
}

/** For machines: codes and states, with each field's definition in both languages. */
export function coreJson(fiscalYear: string, { compared, cores }: Comparison): string {
  const both = (key: Parameters<ReturnType<typeof words>>[0]) => ({
    en: words("en")(key),
    fr: words("fr")(key),
  })
  const definitions = coreFields.map(({ key, choose }) => ({
    key,
    choose,
    name: both(`field-${key}`),
    definition: both(`defined-${key}`),
  }))
  const partnerships = cores.map(({ partnership, core }) => ({
    slug: partnership.slug,
    name: { en: partnership.nameEn, fr: partnership.nameFr },
    region: partnership.region,
    core,
  }))
  return JSON.stringify(
    { format: "entente.core/1", fiscalYear, definitions, compared, partnerships },
    null,
    2,
  )
}
