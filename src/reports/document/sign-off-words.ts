import { formatDate } from "#platform/words"
import type { Locale } from "#platform/words"
import type { SignOff } from "../rules/sign-off.ts"
import { words } from "../words/index.ts"

/** Who acknowledged and who signed, in words; that nobody did is said too. */
export function signOffWords(
  locale: Locale,
  { acknowledged, signed }: Pick<SignOff, "acknowledged" | "signed">,
): { acknowledged: string; signed: string } {
  const say = words(locale)
  return {
    acknowledged: acknowledged
      ? acknowledged.motion
        ? say("sign-off-by-motion", {
            date: formatDate(locale, acknowledged.on),
            motion: acknowledged.motion[locale],
          })
        : say("sign-off-where", { date: formatDate(locale, acknowledged.on), where: acknowledged.where })
      : say("sign-off-none"),
    signed: signed
      ? say("sign-off-signer", {
          date: formatDate(locale, signed.on),
          name: signed.name,
          title: signed.title[locale],
        })
      : say("sign-off-none"),
  }
}
