import { ImapFlow } from "imapflow"
import { afterAll, expect, test } from "vitest"
import { Invalid } from "#platform/refusals"
import { anImapServer, canServeImap } from "../../../tests/imap-server.ts"
import { mailboxFault, readMailbox } from "./index.ts"

// A real server, where one can be had: Debian's Dovecot.
const isThere = canServeImap()
const server = isThere ? await anImapServer() : null
afterAll(() => server?.close())

const address = "updates@partnership.example"
const isOurs = (token: string) => /^token\d$/i.test(token)
let mailboxes = 0

async function aMailbox(...letters: string[]) {
  mailboxes += 1
  const url = server!.url(`box${mailboxes}`)
  const within = async <Result>(work: (client: ImapFlow) => Promise<Result>) => {
    const { hostname: host, port, username: user } = new URL(url)
    const auth = { user, pass: "secret" }
    const client = new ImapFlow({ host, port: Number(port), secure: false, auth, logger: false })
    await client.connect()
    const lock = await client.getMailboxLock("INBOX")
    return work(client).finally(async () => {
      lock.release()
      await client.logout()
    })
  }
  await within(async (client) => {
    for (const letter of letters) await client.append("INBOX", letter)
  })
  const unread = () =>
    within(async (client) => ((await client.search({ seen: false }, { uid: true })) || []).length)
  return { url, unread }
}

const letterTo = (to: string, said: string) =>
  [`From: Zoé <zoe@partner.example>`, `To: ${to}`, `Message-ID: <${said}@x>`, "Subject: Re", "", said].join(
    "\r\n",
  )

test.skipIf(!isThere)(
  "unread answers are taken and marked as read; every other letter stays as it was",
  async () => {
    const { url, unread } = await aMailbox(
      letterTo("updates+token1@partnership.example", "one"),
      letterTo("updates@partnership.example", "a question for the coordinator"),
      letterTo("Updates+TOKEN2@Partnership.Example", "two"),
    )
    const taken: [string, string[]][] = []
    const read = () =>
      readMailbox(
        { url, address, isOurs },
        async ({ text, recipients }) => void taken.push([text, recipients]),
      )
    expect(await read()).toBe(2)
    expect(taken).toEqual([
      ["one", ["updates+token1@partnership.example"]],
      ["two", ["Updates+TOKEN2@Partnership.Example"]],
    ])
    expect(await unread()).toBe(1)
    expect(await read()).toBe(0)
  },
)

test.skipIf(!isThere)("a letter that cannot be kept stays unread, and is taken the next time", async () => {
  const { url, unread } = await aMailbox(letterTo("updates+token1@partnership.example", "one"))
  const failing = readMailbox({ url, address, isOurs }, async () => {
    throw new Error("The database is away")
  })
  await expect(failing).rejects.toThrow("The database is away")
  expect(await unread()).toBe(1)
  expect(await readMailbox({ url, address, isOurs }, async () => undefined)).toBe(1)
})

test.skipIf(!isThere)("the doctor hears why a mailbox cannot be read", async () => {
  const { url } = await aMailbox()
  expect(await mailboxFault({ url })).toBeNull()
  expect(await mailboxFault({ url: url.replace("secret", "wrong") })).toMatch(/\w/)
})

test.skipIf(!isThere)("one letter that cannot be kept does not keep the others from being read", async () => {
  const { url, unread } = await aMailbox(
    letterTo("updates+token1@partnership.example", "one"),
    `X-A: ${"a".repeat(600_000)}\r\n${letterTo("updates+token2@partnership.example", "two")}`,
    `X-A: ${"a".repeat(600_000)}\r\n${letterTo("someone@else.example", "a letter of one's own")}`,
    letterTo("updates+made-up@partnership.example", "a stranger's"),
    letterTo("updates+token3@partnership.example", "three"),
  )
  const taken: string[] = []
  const reading = readMailbox({ url, address, isOurs }, async ({ text }) => {
    if (text === "one") throw new Error("The database is away")
    taken.push(text)
  })
  await expect(reading).rejects.toThrow("2 letters were not taken")
  expect(taken).toEqual(["three"])
  // The one to be tried again, and the two that are not ours. What cannot be read at all is not tried for ever.
  expect(await unread()).toBe(3)
})

test.skipIf(!isThere)(
  "what is refused for good is read once, and not tried every minute for ever",
  async () => {
    const { url, unread } = await aMailbox(letterTo("updates+token1@partnership.example", "one"))
    const refused = readMailbox({ url, address, isOurs }, async () => {
      throw new Invalid({ key: "web.invalid-field" })
    })
    await expect(refused).rejects.toThrow()
    expect(await unread()).toBe(0)
  },
)

test.skipIf(!isThere)(
  "an answer is read however many unread letters of somebody's own lie around it",
  async () => {
    const others = (name: string) =>
      Array.from({ length: 201 }, (_, at) => letterTo("someone@else.example", `${name} ${at}`))
    const { url } = await aMailbox(
      ...others("before"),
      letterTo("updates+token1@partnership.example", "one"),
      ...others("after"),
    )
    const taken: string[] = []
    await readMailbox({ url, address, isOurs }, async ({ text }) => void taken.push(text))
    expect(taken).toEqual(["one"])
  },
  60_000,
)
