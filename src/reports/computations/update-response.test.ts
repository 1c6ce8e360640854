import { expect, test } from "vitest"
import type { YearRecords } from "../reads/year-records.ts"
import { updateResponse } from "./update-response.ts"

const organization = { id: "one", nameEn: "Welcome House", nameFr: "Maison d’accueil", part: "lead" }
const activity = {
  id: "activity",
  titleEn: "Orientation",
  titleFr: "Orientation",
  organizations: [organization],
}
const asked = {
  activityId: "activity",
  requestId: "request",
  nodeId: "update",
  verdict: null,
  organizationEn: "Welcome House",
  organizationFr: "Maison d’accueil",
  activityEn: "Orientation",
  activityFr: "Orientation",
}

test("an organisation that reported is named beside its activity, though nobody has confirmed who leads it", () => {
  const records = {
    activities: [{ ...activity, leads: [] }],
    accepted: [],
    updatesAsked: [asked],
    response: { updatesAsked: 1, updatesReceived: 1, updatesAccepted: 0 },
  } as unknown as YearRecords
  const by = (of: YearRecords) => updateResponse(of).tables[0]!.rows[0]!.cells[0]
  expect(by(records)).toMatchObject({ words: { en: "Welcome House" } })
  const silent = { ...records, updatesAsked: [{ ...asked, nodeId: null }] } as unknown as YearRecords
  expect(by(silent)).toMatchObject({ words: { en: "a lead still to confirm" } })
})
