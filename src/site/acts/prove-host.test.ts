import { afterAll, expect, test } from "vitest"
import { fixedClock } from "#platform/clock"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { hostProved, longAgo, plainSite } from "../../../tests/builders/site.ts"
import { aNameServer } from "../../../tests/name-server.ts"
import { hostProof } from "../reads/host-proof.ts"
import { partnershipOfHost, siteOf } from "../reads/site-of.ts"
import { hostRecord } from "../rules/host-record.ts"
import { changeSite, openSite } from "./change-site.ts"
import { lookAtHosts } from "./look-at-hosts.ts"
import { lookAtHost, proveHost } from "./prove-host.ts"

const key = Buffer.alloc(32, "key of host names")
const records = new Map<string, readonly string[] | "trouble">()
const server = await aNameServer(records)
const nameServers = [server.address]

afterAll(() => server.stop())

async function aSiteAt(hostName: string): Promise<TestPartnership & { hostName: string }> {
  const partnership = await aPartnership()
  await asks(partnership, hostName)
  await partnership.act(async (tx, actor) => {
    const { version } = await siteOf(tx)
    await openSite(tx, actor, { isOpen: true, version })
  })
  return { ...partnership, hostName }
}

async function asks({ act }: TestPartnership, hostName: string | null): Promise<void> {
  await act(async (tx, actor) =>
    changeSite(tx, actor, { ...plainSite, hostName, version: (await siteOf(tx)).version }),
  )
}

const recordOf = ({ coordinator, hostName }: { coordinator: { partnershipId: string }; hostName: string }) =>
  hostRecord(key, { partnershipId: coordinator.partnershipId, hostName })

async function check({ act, coordinator, hostName }: TestPartnership & { hostName: string }) {
  const { partnershipId } = coordinator
  const look = await lookAtHost({ key, partnershipId, hostName, nameServers })
  await act((tx, actor) => proveHost(tx, actor, look))
}

const aHost = () => `welcome-${crypto.randomUUID().slice(0, 8)}.example.ca`

test("a host name leads to a site once its record stands there, and not before", async () => {
  const site = await aSiteAt(aHost())
  const { database, hostName, read } = site
  const { name, value } = recordOf(site)
  for (const [said, refused] of [
    [[], "site.host-no-record"],
    [["v=spf1 -all"], "site.host-no-record"],
    [["entente=of-somebody-else"], "site.host-other-record"],
    ["trouble", "site.host-no-answer"],
  ] as const) {
    records.set(name, said)
    await expect(check(site)).rejects.toMatchObject({ refusal: "invalid", reason: { key: refused } })
    expect(await partnershipOfHost(database, hostName)).toBeNull()
  }
  records.set(name, ["v=spf1 -all", value])
  await check(site)
  expect(await partnershipOfHost(database, hostName)).toBe(site.slug)
  expect(await read((tx) => hostProof(tx))).toMatchObject({ hostName, found: "record" })
})

test("two partnerships may ask for the same name, each with a record of its own; the one that proves it has it", async () => {
  const one = await aSiteAt(aHost())
  const other = await aSiteAt(one.hostName)
  expect(recordOf(one).value).not.toBe(recordOf(other).value)
  records.set(recordOf(one).name, [recordOf(other).value])
  await expect(check(one)).rejects.toMatchObject({ reason: { key: "site.host-other-record" } })
  await check(other)
  records.set(recordOf(one).name, [recordOf(one).value])
  await expect(check(one)).rejects.toMatchObject({
    refusal: "conflict",
    reason: { key: "site.host-taken" },
  })
  expect(await partnershipOfHost(one.database, one.hostName)).toBe(other.slug)
  await asks(other, null)
  await check(one)
  expect(await partnershipOfHost(one.database, one.hostName)).toBe(one.slug)
})

test("a name that is changed needs a new proof, also when it is changed back", async () => {
  const site = await aSiteAt(aHost())
  await hostProved(site, site.hostName)
  await asks(site, site.hostName)
  expect(await site.read((tx) => hostProof(tx))).not.toBeNull()
  const later = aHost()
  await asks(site, later)
  await asks(site, site.hostName)
  for (const name of [site.hostName, later]) expect(await partnershipOfHost(site.database, name)).toBeNull()
  expect(await site.read((tx) => hostProof(tx))).toBeNull()
})

test("what was found of one name proves no other, and only a coordinator proves", async () => {
  const site = await aSiteAt(aHost())
  await expect(
    site.act((tx, actor) => proveHost(tx, actor, { hostName: aHost(), found: "record" })),
  ).rejects.toMatchObject({ refusal: "conflict" })
  for (const role of ["chair", "observer", "anybody"])
    await expect(
      site.act((tx, actor) =>
        proveHost(tx, { ...actor, role }, { hostName: site.hostName, found: "record" }),
      ),
    ).rejects.toMatchObject({ refusal: "not-allowed" })
})

test("every week the record is looked at again: where it is gone that is said, and the site goes on", async () => {
  const site = await aSiteAt(aHost())
  const { database, hostName, read } = site
  await hostProved(site, hostName)
  const clock = fixedClock(longAgo.toISOString())
  const days = (count: number) => clock.set(new Date(longAgo.getTime() + count * 86_400_000).toISOString())
  const look = () => lookAtHosts({ database, clock, hostKey: key, nameServers })
  days(6)
  await look()
  expect(await read((tx) => hostProof(tx))).toMatchObject({ found: "record", lookedAt: longAgo })
  days(7)
  await look()
  expect(await read((tx) => hostProof(tx))).toMatchObject({ found: "no-record", lookedAt: clock.now() })
  expect(await partnershipOfHost(database, hostName)).toBe(site.slug)
  records.set(recordOf(site).name, [recordOf(site).value])
  await check(site)
  expect(await read((tx) => hostProof(tx))).toMatchObject({ found: "record" })
})
