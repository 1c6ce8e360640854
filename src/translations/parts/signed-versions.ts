import { personNames } from "#identity"
import type { Tx } from "#platform/database"
import type { Visit } from "#platform/web"
import { access } from "../access.ts"
import type { versionsOf } from "../reads/text-to-translate.ts"
import { words } from "../words/index.ts"

type Versions = Awaited<ReturnType<typeof versionsOf>>

/** Each version with who wrote it: by name, or for whoever is shown no names, whether they did themselves. */
export async function signedVersions(tx: Tx, { locale, actor }: Visit, versions: Versions) {
  const say = words(locale)
  const mayRead = access.may(actor, "read", "writers")
  const writers = versions.flatMap(({ writtenBy }) => writtenBy ?? [])
  const names = await personNames(tx, mayRead ? writers : [])
  return versions.map((one) => ({
    ...one,
    who: mayRead
      ? (one.writtenBy && names.get(one.writtenBy)) || say("somebody")
      : say(one.writtenBy === actor.id ? "you" : "somebody-else"),
  }))
}
