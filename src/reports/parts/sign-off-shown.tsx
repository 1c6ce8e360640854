import { formatDate } from "#platform/words"
import type { Locale } from "#platform/words"
import { Facts, Status } from "#ui"
import { signOffWords } from "../document/sign-off-words.ts"
import type { SignOff } from "../rules/sign-off.ts"
import { words } from "../words/index.ts"

/** Who stands behind a report: as it is now, or as it was kept with what was submitted. */
export function SignOffShown({ locale, signOff }: { locale: Locale; signOff: SignOff }) {
  const say = words(locale)
  const { acknowledged, signed, without } = signOff
  const said = signOffWords(locale, signOff)
  const one = (key: "acknowledged" | "signed", known: { isSame: boolean } | null) => ({
    term: say(`sign-off-${key}`),
    description: known ? (
      <>
        <bdi>{said[key]}</bdi> <Same locale={locale} isSame={known.isSame} />
      </>
    ) : (
      <Status kind="waiting">{say("sign-off-none")}</Status>
    ),
  })
  return (
    <Facts
      facts={[
        one("acknowledged", acknowledged),
        one("signed", signed),
        ...(signed
          ? [{ term: say("sign-off-statement"), description: <bdi>{signed.statement[locale]}</bdi> }]
          : []),
        ...(without === "" ? [] : [{ term: say("sign-off-without"), description: <bdi>{without}</bdi> }]),
      ]}
    />
  )
}

function Same({ locale, isSame }: { locale: Locale; isSame: boolean }) {
  const say = words(locale)
  return isSame ? (
    <Status kind="good">{say("sign-off-same")}</Status>
  ) : (
    <Status kind="attention">{say("sign-off-changed")}</Status>
  )
}

export type SignOffEntry = {
  id: string
  kind: "acknowledged" | "signed"
  onDay: string
  motionId: string | null
  motionEn: string | null
  motionFr: string | null
  decidedWhere: string
  signer: string
  titleEn: string
  titleFr: string
}

/** One of the facts in words, for a history. */
export function signOffEntry(locale: Locale, fact: SignOffEntry): string {
  const say = words(locale)
  const date = formatDate(locale, fact.onDay)
  if (fact.kind === "signed") {
    const title = locale === "fr" ? fact.titleFr : fact.titleEn
    return say("sign-off-signer", { date, name: fact.signer, title })
  }
  const motion = locale === "fr" ? fact.motionFr : fact.motionEn
  return motion === null
    ? say("sign-off-where", { date, where: fact.decidedWhere })
    : say("sign-off-by-motion", { date, motion })
}
