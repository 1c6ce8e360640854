import { changeReportForm, fundPartnership, regions } from "#desk"
import type { NewFunding } from "#desk"
import { personWithEmail } from "#identity"
import { createPartnership, partnershipAt, systemActor } from "#partnerships"
import { act } from "#platform/acts"
import { CommandFault } from "./command-fault.ts"
import type { Asked, Command } from "./command.ts"
import { openServices } from "./open-services.ts"
import { words } from "./words/index.ts"

/** `funder create SLUG --name-en TEXT --name-fr TEXT`: led by the operator, or by `--lead EMAIL`. */
export const createFunder: Command = {
  name: "funder create",
  run: async ({ settings, say, print, words: [slug], options }) => {
    const nameEn = options["name-en"]
    const nameFr = options["name-fr"]
    if (!slug || typeof nameEn !== "string" || typeof nameFr !== "string")
      throw new CommandFault(words.message("funder-usage"))
    const opened = await openServices({ settings, progress: (message) => print(say(message)) })
    try {
      const { database, clock } = opened
      const email = typeof options["lead"] === "string" ? options["lead"] : settings.operatorEmail
      const coordinatorId = await database.outside((tx) =>
        personWithEmail(tx, { email, name: email.split("@")[0] ?? email, locale: "en", at: clock.now() }),
      )
      const id = await createPartnership(opened, { slug, nameEn, nameFr, kind: "funder", coordinatorId })
      const address = `${settings.baseUrl}/en/desk/${slug}`
      return { json: { id, slug }, summary: say(words.message("funder-created", { slug, address })) }
    } finally {
      await opened.close()
    }
  },
}

/** `funder add FUNDER PARTNERSHIP --region ontario`: from now on the funder's desk sees what the partnership submits. */
export const addFundedPartnership: Command = {
  name: "funder add",
  run: async ({ settings, say, print, words: [funderSlug, slug], options }) => {
    const asked = fundingAsked(options)
    if (!funderSlug || !slug || !asked)
      throw new CommandFault(words.message("funder-add-usage", { regions: regions.join("|") }))
    const opened = await openServices({ settings, progress: (message) => print(say(message)) })
    try {
      const { database, clock } = opened
      const funder = await partnershipAt(database, funderSlug)
      if (funder?.kind !== "funder") throw new CommandFault(words.message("no-funder", { slug: funderSlug }))
      const funded = await partnershipAt(database, slug)
      if (!funded || funded.kind === "funder")
        throw new CommandFault(words.message("no-such-partnership", { slug }))
      const actor = systemActor(funder.id, clock, funder.timeZone)
      const id = await act({ database, actor }, (tx) =>
        fundPartnership(tx, actor, { ...asked, fundedId: funded.id, slug }),
      )
      const said = { partnership: slug, funder: funderSlug }
      return { json: { id, ...said }, summary: say(words.message("funder-added", said)) }
    } finally {
      await opened.close()
    }
  },
}

/** `funder form FUNDER PARTNERSHIP FORM`: what was submitted on the form before stays the funder's to read. */
export const changeFundersForm: Command = {
  name: "funder form",
  run: async ({ settings, say, print, words: [funderSlug, slug, form] }) => {
    if (!funderSlug || !slug || !form) throw new CommandFault(words.message("funder-form-usage"))
    const opened = await openServices({ settings, progress: (message) => print(say(message)) })
    try {
      const { database, clock } = opened
      const funder = await partnershipAt(database, funderSlug)
      if (funder?.kind !== "funder") throw new CommandFault(words.message("no-funder", { slug: funderSlug }))
      const funded = await partnershipAt(database, slug)
      if (!funded) throw new CommandFault(words.message("no-such-partnership", { slug }))
      const actor = systemActor(funder.id, clock, funder.timeZone)
      await act({ database, actor }, (tx) => changeReportForm(tx, actor, { fundedId: funded.id, slug, form }))
      const said = { partnership: slug, funder: funderSlug, form }
      return { json: said, summary: say(words.message("funder-form-changed", said)) }
    } finally {
      await opened.close()
    }
  },
}

const leadKinds = ["settlement", "municipal", "other"] as const

function fundingAsked(options: Asked["options"]): Pick<NewFunding, "region" | "leadKind"> | null {
  const region = regions.find((each) => each === options["region"])
  const leadKind = leadKinds.find((each) => each === options["lead-kind"])
  if (!region || (options["lead-kind"] !== undefined && !leadKind)) return null
  return { region, leadKind: leadKind ?? null }
}
