import { createContext } from "react-router"
import type { RouterContextProvider } from "react-router"
import type { Tx } from "#platform/database"
import { reportOnForms } from "#reports"
import type { WhichReport } from "#reports"
import type { Visit } from "#platform/web"

import { yearIn } from "./review-address.ts"

/** An officer's visit to one partnership's submitted reports: set by its gate, and by nothing else. */
export const reviewContext = createContext<{ review: Visit; reportForms: readonly string[] }>()

export function reviewOf(context: Readonly<RouterContextProvider>): Visit {
  return context.get(reviewContext).review
}

/** The report under review: of the year the address names, on the form that goes to this funder or went to it then. */
export function reviewed(
  tx: Tx,
  context: Readonly<RouterContextProvider>,
  params: { year?: string | undefined },
): Promise<WhichReport> {
  return reportOnForms(tx, { fiscalYear: yearIn(params), forms: context.get(reviewContext).reportForms })
}
