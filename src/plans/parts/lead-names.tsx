import { nameIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { Status } from "#ui"
import type { InvolvedOrganization } from "../reads/plan-page.ts"
import { isSecretariatLed } from "../rules/secretariat-led.ts"
import { words } from "../words/index.ts"

type Props = { locale: Locale; address: string; organizations: readonly InvolvedOrganization[] }

/** Who leads an activity, each leading to its page; where that is the secretariat or nobody yet, it says so. */
export function LeadNames({ locale, address, organizations }: Props) {
  const say = words(locale)
  const leads = organizations.filter(({ part }) => part === "lead")
  if (leads.length === 0) return say("no-lead")
  return (
    <>
      {leads.map((lead, index) => (
        <span key={lead.id}>
          {index > 0 && ", "}
          <LeadName {...{ locale, address, lead }} />
        </span>
      ))}
      {isSecretariatLed({ organizations }) && (
        <>
          <br />
          <Status kind="neutral">{say("secretariat-led")}</Status>
        </>
      )}
    </>
  )
}

/** The one place where the name of who leads is drawn. */
function LeadName({ locale, address, lead }: Omit<Props, "organizations"> & { lead: InvolvedOrganization }) {
  return (
    <a href={`${address}/organizations/${lead.id}`}>
      <bdi>{nameIn(locale, lead)}</bdi>
    </a>
  )
}
