import autocannon from "autocannon"
import { addressOfLink } from "#identity"
import { act } from "#platform/acts"
import type { Actor } from "#platform/acts"
import { keyFor } from "#platform/settings"
import { askForUpdates } from "#updates"
import type { Opened } from "../src/commands/open-services.ts"

export type Filing = { path: string; fields: Record<string, string>; updates: number }

/** Asks every lead organisation of this partnership's plan for its updates. @returns one filled form for each */
export async function askAndFill(
  opened: Opened,
  actor: Actor,
  asked: { fiscalYear: number; dueOn: string },
): Promise<Filing[]> {
  const { database, settings, secret } = opened
  const { partnershipId } = actor
  const linkKey = keyFor(secret, "personal-links")
  const asking = { ...asked, organizationIds: "all" as const, linkKey }
  const { requests } = await act({ database, actor }, (tx) => askForUpdates(tx, actor, asking))
  const activities = await database.read(partnershipId, (tx) =>
    tx
      .selectFrom("updateRequestActivity")
      .select(["requestId", "activityId"])
      .where(
        "requestId",
        "in",
        requests.map(({ requestId }) => requestId),
      )
      .execute(),
  )
  const named = { database, baseUrl: settings.baseUrl, key: linkKey }
  const filings: Filing[] = []
  for (const { requestId, linkId } of requests) {
    const own = activities.filter((row) => row.requestId === requestId)
    const address = await addressOfLink(named, { partnershipId, id: linkId!, locale: "en" })
    const fields = Object.assign({}, ...own.map(({ activityId }) => anUpdate(activityId))) as Filing["fields"]
    filings.push({
      path: new URL(address!).pathname,
      fields: { ...fields, does: "send", answeredBy: "contact", answeredName: "", key: crypto.randomUUID() },
      updates: own.length,
    })
  }
  return filings
}

function anUpdate(id: string): Record<string, string> {
  return {
    [`from-${id}`]: "",
    [`status-${id}`]: "on-track",
    [`narrative-${id}`]: "Two groups met every week, and a third begins after the holidays.",
    [`figure-state-${id}`]: "value",
    [`figure-${id}`]: "24",
    [`unit-${id}`]: "people",
    [`obstacles-${id}`]: "",
    [`help-${id}`]: "",
  }
}

/** Every form once, from 16 clients: how many updates a second, and how long a form takes. Times are milliseconds. */
export async function file(origin: string, filings: readonly Filing[]) {
  let turn = 0
  const updates = filings.reduce((sum, filing) => sum + filing.updates, 0)
  const result = await autocannon({
    url: origin,
    connections: 16,
    amount: filings.length,
    requests: [
      {
        method: "POST",
        setupRequest: (request: object) => {
          const { path, fields } = filings[turn++ % filings.length]!
          const headers = { "content-type": "application/x-www-form-urlencoded", origin }
          return {
            ...request,
            method: "POST",
            path,
            headers,
            body: new URLSearchParams(fields).toString(),
          }
        },
      },
    ],
  })
  return {
    forms: filings.length,
    updates,
    updatesPerSecond: Math.round(updates / result.duration),
    p50: result.latency.p50,
    p97_5: result.latency.p97_5,
    failed: filings.length - result["3xx"],
  }
}
