import { createContext } from "react-router"
import type { RouterContextProvider } from "react-router"
import type { Clock } from "#platform/clock"
import type { Database } from "#platform/database"
import type { FileStore } from "#platform/files"
import type { Log } from "#platform/log"
import type { Settings } from "#platform/settings"

/** What the process opened once and every request may use. */
export type Services = {
  database: Database
  clock: Clock
  files: FileStore
  log: Log
  settings: Settings
  /** The instance's secret; keys are derived from it by purpose. */
  secret: Buffer
}

/** What the shell knows of one request. */
export type RequestFacts = {
  /** For the one script-and-style policy of this response; none where the answer is kept for many. */
  nonce: string | undefined
  /** The client's network, for rate limits: an IPv4 address or an IPv6 /64. */
  network: string
  /** The host name of its own under which a partnership's site was asked for; null at the instance's own address. */
  ownHost: string | null
  /** The instance's own address, without a closing slash. */
  origin: string
}

export const servicesContext = createContext<Services>()
export const requestContext = createContext<RequestFacts>()

export function servicesOf(context: Readonly<RouterContextProvider>): Services {
  return context.get(servicesContext)
}
