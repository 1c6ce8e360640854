import type { Locale } from "#platform/words"
import { Notice } from "#ui"
import { words } from "../words/index.ts"

type Props = { locale: Locale; decision: { decision: "accepted" | "declined"; reasons: string } }

/** What the funder decided of an application, and why. */
export function DecisionShown({ locale, decision: { decision, reasons } }: Props) {
  return (
    <Notice
      kind={decision === "accepted" ? "success" : "information"}
      title={words(locale)(`decision-${decision}`)}
    >
      <p>
        <bdi>{reasons}</bdi>
      </p>
    </Notice>
  )
}
