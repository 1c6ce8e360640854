import { join } from "node:path"
import { commitmentLinkPages } from "#commitments"
import { contributionLinkPages } from "#contributions"
import { handoverLinkPages } from "#handover"
import { addressOfLink, sendCode, sweepSignIns } from "#identity"
import { indicatorLinkPages } from "#indicators"
import { meetingLinkPages, remindOfMeetings } from "#meetings"
import { bringBackEverywhere, correctPurpose, remindOwners, reportPurpose } from "#minutes"
import { closeVote, votePurpose } from "#motions"
import { sweepKeys } from "#platform/acts"
import { sweepFiles } from "#platform/files"
import { sweepPreviews } from "#platform/imports"
import type { JobDefinition } from "#platform/jobs"
import { deliverMessage } from "#platform/mail"
import { keyFor } from "#platform/settings"
import type { Opened } from "./open-services.ts"

/** The queues, made when migrating. */
export const jobNames = [
  "mail.deliver",
  "identity.send-code",
  "motions.close",
  "minutes.remind",
  "imports.sweep",
  "files.sweep",
  "acts.sweep",
  "identity.sweep",
  "meetings.remind",
  "minutes.business",
] as const

/** Which page under a personal link holds the form of a purpose. */
const formAt = {
  ...meetingLinkPages,
  ...handoverLinkPages,
  ...commitmentLinkPages,
  ...indicatorLinkPages,
  ...contributionLinkPages,
  [votePurpose]: "vote",
  [correctPurpose]: "minutes",
  [reportPurpose]: "action",
}

/** What each job does, wired to the services of this process. */
export function jobDefinitions(opened: Opened): JobDefinition[] {
  const { database, mailer, clock, settings, secret } = opened
  const { baseUrl } = settings
  const linkKey = keyFor(secret, "personal-links")
  const link = (partnershipId: string, id: string, locale: string) =>
    addressOfLink({ database, baseUrl, key: linkKey, formAt }, { partnershipId, id, locale })
  return [
    job("mail.deliver", (asked) =>
      deliverMessage({ database, mailer, clock, baseUrl, addressOfLink: link }, asked),
    ),
    job("identity.send-code", (asked) =>
      sendCode({ database, mailer, clock, key: keyFor(secret, "sign-in-codes"), baseUrl }, asked),
    ),
    job("motions.close", (asked) => closeVote(opened, asked)),
    daily("minutes.remind", () => remindOwners({ database, clock, linkKey })),
    daily("imports.sweep", () => sweepPreviews(opened)),
    daily("files.sweep", () => sweepFiles({ database, clock, folder: join(settings.dataFolder, "files") })),
    daily("acts.sweep", () => sweepKeys(opened)),
    daily("identity.sweep", () => sweepSignIns(opened)),
    daily("meetings.remind", () => remindOfMeetings(opened)),
    daily("minutes.business", () => bringBackEverywhere(opened)),
  ]
}

function daily(name: JobDefinition["name"], run: () => Promise<void>): JobDefinition {
  return { ...job(name, run), every: "day" }
}

function job<Name extends JobDefinition["name"]>(name: Name, run: JobDefinition<Name>["run"]): JobDefinition {
  return { name, run } as unknown as JobDefinition
}
