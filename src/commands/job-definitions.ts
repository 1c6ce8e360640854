import { addressOfLink, sendCode } from "#identity"
import type { JobDefinition } from "#platform/jobs"
import { deliverMessage } from "#platform/mail"
import { keyFor } from "#platform/settings"
import type { Opened } from "./open-services.ts"

/** The queues, made when migrating. */
export const jobNames = ["mail.deliver", "identity.send-code"] as const

/** What each job does, wired to the services of this process. */
export function jobDefinitions(opened: Opened): JobDefinition[] {
  const { database, mailer, clock, settings, secret } = opened
  const { baseUrl } = settings
  const linkKey = keyFor(secret, "personal-links")
  const link = (partnershipId: string, id: string, locale: string) =>
    addressOfLink({ database, baseUrl, key: linkKey }, { partnershipId, id, locale })
  return [
    job("mail.deliver", (asked) =>
      deliverMessage({ database, mailer, clock, baseUrl, addressOfLink: link }, asked),
    ),
    job("identity.send-code", (asked) =>
      sendCode({ database, mailer, clock, key: keyFor(secret, "sign-in-codes"), baseUrl }, asked),
    ),
  ]
}

function job<Name extends JobDefinition["name"]>(name: Name, run: JobDefinition<Name>["run"]): JobDefinition {
  return { name, run } as unknown as JobDefinition
}
