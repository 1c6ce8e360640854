import type { Locale } from "#platform/words"
import { Status } from "#ui"
import type { Confirmation } from "../rules/confirmation.ts"
import { words } from "../words/index.ts"

const looks = { unconfirmed: "waiting", confirmed: "good", disputed: "attention" } as const

/** What the giver says of it, in three states. */
export function ConfirmationOf({ locale, confirmation }: { locale: Locale; confirmation: Confirmation }) {
  return <Status kind={looks[confirmation]}>{words(locale)(confirmation)}</Status>
}
