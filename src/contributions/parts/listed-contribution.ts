import { inLanguage } from "#platform/words"
import type { Locale } from "#platform/words"
import type { Contribution } from "../reads/contributions.ts"
import { hasMoney, isInHours } from "../rules/kind.ts"
import { basisTold, daysTold, hoursTold, moneyTold } from "./told.ts"

/** A contribution as a row of its kind's table. */
export function listedContribution(locale: Locale, one: Contribution) {
  const { id, kind, confirmation } = one
  return {
    id,
    confirmation,
    giver: inLanguage(locale, one, "organization"),
    what: inLanguage(locale, one, "what"),
    activity: inLanguage(locale, one, "activity"),
    days: daysTold(locale, one),
    money: hasMoney(kind) ? moneyTold(locale, kind, one) : null,
    hours: isInHours(kind) ? hoursTold(locale, kind, one) : null,
    basis: [kind === "leveraged-funds" ? one.fromWhom : "", basisTold(locale, one)]
      .filter(Boolean)
      .join("; "),
  }
}

export type ListedContribution = ReturnType<typeof listedContribution>
