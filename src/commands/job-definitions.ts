import { join } from "node:path"
import { commitmentLinkPages } from "#commitments"
import { callLinkPages } from "#calls"
import { contributionLinkPages } from "#contributions"
import { handoverLinkPages } from "#handover"
import { addressOfLink, replyToken, sendCode, sweepSignIns } from "#identity"
import { indicatorLinkPages } from "#indicators"
import { meetingLinkPages, remindOfMeetings } from "#meetings"
import { bringBackEverywhere, correctPurpose, remindOwners, reportPurpose } from "#minutes"
import { closeVote, votePurpose } from "#motions"
import { sweepKeys } from "#platform/acts"
import { sweepFiles } from "#platform/files"
import { sweepPreviews } from "#platform/imports"
import type { JobDefinition } from "#platform/jobs"
import { replyAddress } from "#platform/inbound-mail"
import { deliverMessage, lettersAtOnce } from "#platform/mail"
import { keyFor } from "#platform/settings"
import type { Locale } from "#platform/words"
import { lookAtHosts } from "#site"
import { askEachQuarter, remindOfUpdates, updateWords } from "#updates"
import { readLetters, replyKey } from "./inbound.ts"
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
  "updates.remind",
  "updates.ask-quarterly",
  "inbound.read",
  "site.look-at-hosts",
] as const

/** Which page under a personal link holds the form of a purpose. */
const formAt = {
  ...meetingLinkPages,
  ...handoverLinkPages,
  ...commitmentLinkPages,
  ...indicatorLinkPages,
  ...contributionLinkPages,
  ...callLinkPages,
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
  const address = settings.inbound?.address
  // Letters about updates can be answered by mail: what comes is a draft.
  const replyTo = (kind: string, linkId: string, locale: Locale) =>
    address && kind.startsWith("updates.")
      ? {
          address: replyAddress(address, replyToken(replyKey(secret), linkId)),
          says: updateWords(locale)("letter-or-answer"),
        }
      : null
  return [
    {
      ...job("mail.deliver", (asked) =>
        deliverMessage({ database, mailer, clock, baseUrl, addressOfLink: link, replyTo }, asked),
      ),
      atOnce: lettersAtOnce,
    },
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
    ...(settings.inbound?.imapUrl ? [everyMinute("inbound.read", () => readLetters(opened))] : []),
    daily("site.look-at-hosts", () =>
      lookAtHosts({
        database,
        clock,
        hostKey: keyFor(secret, "host-names"),
        nameServers: settings.nameServers,
      }),
    ),
    daily("updates.ask-quarterly", () => askEachQuarter({ database, clock, linkKey })),
    daily("updates.remind", () => remindOfUpdates({ database, clock, linkKey })),
  ]
}

function everyMinute(name: JobDefinition["name"], run: () => Promise<void>): JobDefinition {
  return { ...job(name, run), every: "minute" }
}

function daily(name: JobDefinition["name"], run: () => Promise<void>): JobDefinition {
  return { ...job(name, run), every: "day" }
}

function job<Name extends JobDefinition["name"]>(name: Name, run: JobDefinition<Name>["run"]): JobDefinition {
  return { name, run } as unknown as JobDefinition
}
