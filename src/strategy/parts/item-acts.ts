import { redirect } from "react-router"
import { bothTitles, submit } from "#platform/web"
import type { Visit } from "#platform/web"
import { addOutcome } from "../acts/add-outcome.ts"
import { moveUnder, shiftItem } from "../acts/move-item.ts"
import { removeItem } from "../acts/remove-item.ts"
import { outcomeOf } from "../reads/queries.ts"
import { itemAct } from "./schemas.ts"

/** What can be done on the page of a priority or of what stands under one: add under it, move it, take it out. */
export function actOnItem(visit: Visit, request: Request, id: string) {
  const { actor } = visit
  const here = new URL(request.url).pathname
  return submit({ request, locale: visit.locale, schema: itemAct }, async (typed, form) => {
    if (typed.does === "remove") {
      await visit.act(form, (tx) => removeItem(tx, actor, { id }))
      return redirect(visit.address("/strategy"))
    }
    const to = await visit.act(form, async (tx) => {
      if (typed.does === "move") await moveUnder(tx, actor, { id, parentId: typed.parentId })
      else if (typed.does === "up" || typed.does === "down")
        await shiftItem(tx, actor, { id, way: typed.does })
      else if (typed.does === "add") {
        const outcome = await outcomeOf(tx, id)
        const under = outcome ? { priorityId: outcome.priorityId, parentId: id } : { priorityId: id }
        await addOutcome(tx, actor, { ...under, ...bothTitles(typed) })
      }
      return here
    })
    return redirect(to)
  })
}
