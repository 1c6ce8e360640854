import { Resolver } from "node:dns/promises"

/** A page waits no longer than this, however many name servers there are. */
const longestWait = 6_000

type Asked = {
  name: string
  /** Addresses such as 192.0.2.1 or 127.0.0.1:5353; absent: those this machine asks. */
  servers?: readonly string[] | undefined
  /** In milliseconds. */
  waits?: number
}

/** The TXT records of a name, each in one piece; none is an empty list, and null is that no name server answered. */
export async function textRecords({
  name,
  servers,
  waits = longestWait,
}: Asked): Promise<readonly string[] | null> {
  const resolver = new Resolver({ timeout: Math.ceil(waits / 3), tries: 2 })
  if (servers) resolver.setServers(servers)
  const gaveUp = setTimeout(() => resolver.cancel(), waits)
  try {
    const records = await resolver.resolveTxt(name)
    return records.map((pieces) => pieces.join(""))
  } catch (trouble) {
    const { code = "" } = trouble as NodeJS.ErrnoException
    if (saysNothingThere.has(code)) return []
    if (isOfNames(trouble)) return null
    throw trouble
  } finally {
    clearTimeout(gaveUp)
  }
}

/** No such name, no record of this kind at it, or none that a name server could be asked for. */
const saysNothingThere = new Set(["ENOTFOUND", "ENODATA", "EBADNAME"])

function isOfNames(trouble: unknown): boolean {
  return trouble instanceof Error && "syscall" in trouble && trouble.syscall === "queryTxt"
}
