import { createContext } from "react-router"
import type { RouterContextProvider } from "react-router"
import type { Visit } from "#platform/web"

/** An officer's visit to one partnership's submitted reports: set by its gate, and by nothing else. */
export const reviewContext = createContext<Visit>()

export function reviewOf(context: Readonly<RouterContextProvider>): Visit {
  return context.get(reviewContext)
}
