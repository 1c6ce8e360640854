import { createServer } from "node:http"
import type { Server } from "node:http"
import { existsSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { getRequestListener } from "@hono/node-server"
import type { Hono } from "hono"
import { keepSearchable } from "#found"
import { makeSignInLink, personWithEmail } from "#identity"
import { partnershipAt } from "#partnerships"
import { holdDataFolder } from "#platform/data-folder"
import type { Services } from "#platform/web"
import { funder, partnership } from "#sample"
import { CommandFault } from "./command-fault.ts"
import type { Command } from "./command.ts"
import { listenForLetters } from "./inbound.ts"
import { jobDefinitions } from "./job-definitions.ts"
import { openServices } from "./open-services.ts"
import { databaseGivenUp, stopAsked } from "./stop-asked.ts"
import type { Opened } from "./open-services.ts"
import { makeOperatorsSample } from "./sample.ts"
import { words } from "./words/index.ts"

const root = join(import.meta.dirname, "../..")

/** Serves the web and works on jobs, until told to stop; then finishes what is in flight and stops the database. */
export const serve: Command = {
  name: "serve",
  run: async ({ settings, say, print }) => {
    // From the first moment: told to stop while still starting, it starts no further than it must and stops cleanly.
    const stop = stopAsked()
    const hold = await holdDataFolder(settings.dataFolder, "serve")
    const opened = await openServices({ settings, progress: (message) => print(say(message)) })
    try {
      if (!(await partnershipAt(opened.database, "two-rivers")) && (await isEmpty(opened))) {
        print(say(words.message("making-sample")))
        await makeOperatorsSample(opened)
      }
      const app = await loadApp(opened)
      const server = createServer(getRequestListener(app.fetch))
      await listen(server, settings.port)
      const letters = await listenForLetters(opened)
      const searchable = keepSearchable(opened)
      await opened.jobs.work(jobDefinitions(opened))
      print(say(words.message("serving", { address: settings.baseUrl })))
      print(say(words.message("operator-link", { link: await linkFor(opened, settings.operatorEmail) })))
      if ((await partnershipAt(opened.database, funder.slug))?.standing === "sample") {
        const { name, email } = funder.officer
        print(say(words.message("officer-link", { name, link: await linkFor(opened, email) })))
      }
      if ((await partnershipAt(opened.database, partnership.slug))?.standing === "sample") {
        const { name, email } = partnership.translator
        print(say(words.message("translator-link", { name, link: await linkFor(opened, email) })))
      }
      const givenUp = await Promise.race([stop, databaseGivenUp(opened)])
      print(say(words.message("stopping")))
      await letters?.close()
      await searchable.stop()
      await finish(server)
      if (givenUp) throw new CommandFault(givenUp)
    } finally {
      await opened.close()
      hold.release()
    }
    return {}
  },
}

async function loadApp(services: Services): Promise<Hono> {
  const path = join(root, "build/server/index.js")
  if (!existsSync(path)) throw new CommandFault(words.message("not-built"))
  process.chdir(root)
  const built = (await import(pathToFileURL(path).href)) as {
    createWebApp(services: Services): Promise<Hono>
  }
  return built.createWebApp(services)
}

async function isEmpty(opened: Opened): Promise<boolean> {
  const found = await opened.database.pool.query("select every_partnership() limit 1")
  return found.rowCount === 0
}

/** A sign-in for one browser, once: the operator's own and, beside the sample, those of its invented officer and translator. */
async function linkFor({ database, clock, settings }: Opened, email: string): Promise<string> {
  const at = clock.now()
  const token = await database.outside(async (tx) => {
    const personId = await personWithEmail(tx, {
      email,
      name: email.split("@")[0] ?? email,
      locale: "en",
      at,
    })
    return makeSignInLink(tx, { personId, at })
  })
  return `${settings.baseUrl}/en/sign-in/link/${token}`
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (trouble: NodeJS.ErrnoException) => {
      const taken = trouble.code === "EADDRINUSE" || trouble.code === "EACCES"
      reject(taken ? new CommandFault(words.message("port-taken", { port: String(port) })) : trouble)
    })
    server.listen(port, () => resolve())
  })
}

/**
 * Requests in flight are finished, and their connections closed with the answer: a browser that keeps asking over an
 * open one would be served for ever. None is waited for longer than 8 s.
 */
function finish(server: Server): Promise<void> {
  server.prependListener("request", (_, response) => void (response.shouldKeepAlive = false))
  return new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), 50)
    const giveUp = setTimeout(() => server.closeAllConnections(), 8_000)
    server.close(() => {
      clearInterval(idle)
      clearTimeout(giveUp)
      resolve()
    })
  })
}
