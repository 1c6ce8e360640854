import { planColumns } from "../../rules/plan-column.ts"
import type { PlanColumnCode } from "../../rules/plan-column.ts"
import type { Becoming, ImportDoubt, OwnReason, PlannedAddition } from "../planned-import.ts"
import { isBackwards, merged } from "./becoming.ts"
import type { CellReader } from "./own-cells.ts"
import type { OwnRow } from "./own-rows.ts"

export type Adding = {
  says: Omit<PlannedAddition, "sheet" | "row" | "shown"> | null
  doubtful: ImportDoubt[]
}

/** A row nobody knows: everything it says is new. It needs a title and a priority. */
export function additionOf(row: OwnRow, reader: CellReader): Adding {
  const doubtful: ImportDoubt[] = []
  const text = (column: PlanColumnCode) => row.texts.get(column) ?? ""
  const doubt = (column: PlanColumnCode, reason: OwnReason) => {
    doubtful.push({ ...row.at(column), reason })
    return { says: null, doubtful }
  }
  for (const [column, reason] of row.unreadable) doubtful.push({ ...row.at(column), reason })
  const patchesOf = (codes: readonly PlanColumnCode[]) =>
    codes.flatMap((code) => {
      if (code === "priority" || code === "outcome" || text(code) === "") return []
      const said = reader.said(code, text(code), null)
      if ("patch" in said) return [said.patch]
      doubtful.push({ ...row.at(code), reason: said.doubt })
      return []
    })
  const titles = patchesOf(["title_en", "title_fr"])
  if (titles.length === 0) {
    return doubtful.length > 0 ? { says: null, doubtful } : doubt("title_en", { code: "own-title-needed" })
  }
  const under = reader.under({ priority: text("priority"), outcome: text("outcome") }, "both")
  if ("doubt" in under) return doubt("priority", under.doubt)
  const rest = planColumns.filter(({ kind }) => kind !== "title").map(({ code }) => code)
  const patches = [...titles, ...patchesOf(rest)]
  const says = merged({ ...nothing, ...under.patch }, patches)
  const { titleEn, titleFr, deliverableEn, deliverableFr, resourcesEn, resourcesFr, notes, ...more } = says
  const backwards = isBackwards(says)
  if (backwards) doubtful.push({ ...row.at("end"), reason: { code: "own-backwards" } })
  return {
    says: {
      ...more,
      endsOn: backwards ? null : says.endsOn,
      title: titleEn || titleFr,
      titleFr: titleFr || titleEn,
      deliverable: deliverableEn || deliverableFr,
      deliverableFr: deliverableFr || deliverableEn,
      resources: resourcesEn || resourcesFr,
      resourcesFr: resourcesFr || resourcesEn,
      notes: notes === "" ? [] : [notes],
      isUnsureWho: false,
    },
    doubtful,
  }
}

const nothing: Becoming = {
  titleEn: "",
  titleFr: "",
  priority: { key: "" },
  outcome: null,
  bodyId: null,
  bodyAsWritten: null,
  startsOn: null,
  startsAsWritten: null,
  endsOn: null,
  endsAsWritten: null,
  deliverableEn: "",
  deliverableFr: "",
  resourcesEn: "",
  resourcesFr: "",
  funders: "",
  notes: "",
  leads: [],
  partners: [],
  status: null,
}
