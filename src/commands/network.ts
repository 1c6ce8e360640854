import { joinNetwork, leaveNetwork, partnershipAt, systemActor } from "#partnerships"
import { act } from "#platform/acts"
import { CommandFault } from "./command-fault.ts"
import type { Command } from "./command.ts"
import { openServices } from "./open-services.ts"
import { words } from "./words/index.ts"

/** `network add NETWORK PARTNERSHIP`: from now on the partnership may take the forms the network offers. */
export const addToNetwork = changing("network add", joinNetwork, "network-added")

/** `network remove NETWORK PARTNERSHIP`: what it took stays its own. */
export const removeFromNetwork = changing("network remove", leaveNetwork, "network-removed")

function changing(
  name: string,
  change: typeof joinNetwork,
  said: "network-added" | "network-removed",
): Command {
  return {
    name,
    run: async ({ settings, say, print, words: [networkSlug, slug] }) => {
      if (!networkSlug || !slug) throw new CommandFault(words.message("network-usage", { name }))
      const opened = await openServices({ settings, progress: (message) => print(say(message)) })
      try {
        const { database, clock } = opened
        const unit = async (at: string) => {
          const found = await partnershipAt(database, at)
          if (!found || found.kind === "funder")
            throw new CommandFault(words.message("no-such-partnership", { slug: at }))
          return found
        }
        const [network, member] = [await unit(networkSlug), await unit(slug)]
        if (network.id === member.id) throw new CommandFault(words.message("network-usage", { name }))
        const actor = systemActor(network.id, clock, network.timeZone)
        await act({ database, actor }, (tx) => change(tx, actor, { memberId: member.id, slug }))
        const about = { network: networkSlug, partnership: slug }
        return { json: about, summary: say(words.message(said, about)) }
      } finally {
        await opened.close()
      }
    },
  }
}
