import { strengthLevels } from "#evidence"
import type { Strength as StrengthKind } from "#evidence"
import { titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { Outline, Status, Strength } from "#ui"
import type { Branch } from "#ui"
import type { Support } from "../reads/support-under.ts"
import { words } from "../words/index.ts"

type Counted = readonly { strength: StrengthKind; count: number }[]

/** Needs and findings, one under the other, each with how strong the documents under it are. */
export function SupportShown(props: { locale: Locale; evidence: string; support: readonly Support[] }) {
  const { locale, evidence, support } = props
  const say = words(locale)
  const branchOf = ({ id, kind, strengths, under, ...titles }: Support): Branch => ({
    key: id,
    title: titleIn(locale, titles),
    href: `${evidence}/${id}`,
    note: kind === "document" ? say("kind-document") : noteOf(locale, kind, strengths),
    status: <StrongestOf locale={locale} strengths={strengths} />,
    branches: under.map(branchOf),
  })
  return <Outline branches={support.map(branchOf)} />
}

function noteOf(locale: Locale, kind: "need" | "finding", strengths: Counted): string {
  const counts = countsSaid(locale, strengths)
  return [words(locale)(`kind-${kind}`), ...(counts ? [counts] : [])].join(" · ")
}

/** "1 evaluation, 2 surveys": the strongest first. */
export function countsSaid(locale: Locale, strengths: Counted): string {
  return strengths.map((one) => words(locale)("strength-count", one)).join(", ")
}

/** The strongest document under something, or that there is none. */
export function StrongestOf({ locale, strengths }: { locale: Locale; strengths: Counted }) {
  const say = words(locale)
  const [strongest] = strengths
  if (!strongest) return <Status kind="attention">{say("no-document-under")}</Status>
  const { strength } = strongest
  return <Strength level={strengthLevels[strength]} word={say("strongest", { strength })} />
}
