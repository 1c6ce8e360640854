import pg from "pg"
import { expect, test } from "vitest"
import { groundFaults } from "#platform/database"
import { aPartnership } from "../builders.ts"
import { atOnce, testDatabase } from "../database.ts"
import { testKey } from "../ground.ts"

test("the ground holds: roles, forced row security, composite keys, nothing that looks across but the named", async () => {
  const { database } = await testDatabase()
  const faults = await groundFaults(database.pool, testKey)
  expect(
    faults,
    "Mend the migration; an exception needs a reason in platform/database/exceptions.ts",
  ).toEqual([])
})

/** Each breaks one thing as the owner would by mistake; the ground check must name it. */
const mistakes: [string, string, string][] = [
  ["a policy is dropped", "drop policy own_partnership on outcome", "outcome"],
  ["row security is not forced", "alter table contact no force row level security", "contact"],
  ["row security is off", "alter table seat disable row level security", "seat"],
  ["a policy lets all through", "create policy open on body using (true)", "body.open"],
  ["a view bypasses it", "create view all_contacts as select * from contact", "all_contacts"],
  [
    "a materialized view is readable",
    "create materialized view kept as select * from contact; grant select on kept to entente_app",
    "kept",
  ],
  [
    "a function runs as the owner",
    "create function peek() returns bigint language sql security definer set search_path = public as 'select count(*) from contact'",
    "peek",
  ],
  [
    "a dangerous privilege is given",
    "grant truncate on organization to entente_app",
    "organization TRUNCATE",
  ],
  [
    "a plain foreign key",
    "alter table partnership add unique (id, slug); create table stray (partnership_id uuid references partnership (id), id uuid, contact uuid, primary key (partnership_id, id)); create unique index contact_id on contact (id); alter table stray add constraint stray_contact foreign key (contact) references contact (id)",
    "stray_contact",
  ],
  ["a unique index across partnerships", "create unique index one_id on organization (id)", "one_id"],
]

test.each(mistakes)("when %s, the ground check says so", async (_, mistake, named) => {
  const { ownerAddress, database } = await testDatabase()
  const owner = new pg.Client({ connectionString: ownerAddress })
  await owner.connect()
  try {
    await owner.query("begin")
    await owner.query(mistake)
    // The check runs inside the same transaction, as the app's role would see it.
    await owner.query("set local role entente_owner")
    const seen = { query: (text: string) => owner.query(text), connect: () => database.pool.connect() }
    const faults = await groundFaults(seen as unknown as pg.Pool, testKey)
    expect(faults.join("\n")).toContain(named)
  } finally {
    await owner.query("rollback")
    await owner.end()
  }
})

test("without a partnership bound there are no rows, and a forged context binds nothing", async () => {
  const { database } = await testDatabase()
  const { id } = await aPartnership()
  const unbound = await database.pool.query("select * from recorded_act")
  expect(unbound.rowCount).toBe(0)
  for (const forged of [id, `${id}.${"0".repeat(64)}`, "", "x".repeat(101)]) {
    const client = await database.pool.connect()
    await client.query("begin")
    await client.query("select set_config('entente.partnership', $1, true)", [forged])
    const seen = await client.query("select * from recorded_act")
    await client.query("rollback")
    client.release()
    expect(seen.rowCount, `context ${forged}`).toBe(0)
  }
})

test("two partnerships interleaved over few connections never see each other's rows", async () => {
  const [one, other] = [await aPartnership({ name: "One" }), await aPartnership({ name: "Other" })]
  const looks = Array.from({ length: 200 }, (_, place) => (place % 2 === 0 ? one : other))
  const seen = await atOnce(() =>
    Promise.all(
      looks.map(async (partnership) => {
        const rows = await partnership.read((tx) =>
          tx.selectFrom("recordedAct").select("partnershipId").execute(),
        )
        return rows.every((row) => row.partnershipId === partnership.id)
      }),
    ),
  )
  expect(seen.every(Boolean)).toBe(true)
})

test("the app's role can neither truncate, nor make tables, nor count what others have", async () => {
  const { database } = await testDatabase()
  for (const attempt of [
    "truncate organization",
    "create table mine (id int)",
    "select n_live_tup from pg_stat_user_tables",
    "select * from entente_private.context_pad",
    "set role entente_owner",
  ]) {
    await expect(database.pool.query(attempt), attempt).rejects.toMatchObject({ code: "42501" })
  }
})
