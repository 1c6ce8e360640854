import { afterAll, expect, test } from "vitest"
import { letterIn, replyAddress } from "#platform/inbound-mail"
import { replyToken } from "#identity"
import { keyFor } from "#platform/settings"
import { filled, linkPages } from "../../../tests/builders/link-pages.ts"
import type { AskedByLink } from "../../../tests/builders/link-pages.ts"
import { takeReply } from "../index.ts"
import { evidenceOfRequest } from "../reads/evidence-given.ts"
import { repliesOfRequest } from "../reads/replies.ts"
import { versionsOfRequest } from "../reads/versions.ts"

const { app, asked } = await linkPages()
afterAll(() => expect(app.troubles).toEqual([]))
const address = "reply@answers.example"

async function answered(one: AskedByLink, body = "Two groups met & sang.", attached = ""): Promise<void> {
  const { database, clock, files, secret } = app.services
  const key = keyFor(secret, "reply-addresses")
  const to = replyAddress(address, replyToken(key, one.request.linkId!))
  const parts = attached
    ? ["--b", "", body, "--b", `Content-Disposition: attachment; filename="${attached}"`, "", "Seen", "--b--"]
    : [body]
  const source = [
    "From: Omar <omar@partner.example>",
    `To: ${to}`,
    `Message-ID: <${crypto.randomUUID()}@partner.example>`,
    ...(attached ? ["Content-Type: multipart/mixed; boundary=b"] : []),
    "",
    ...parts,
  ].join("\r\n")
  const taken = await takeReply({ database, clock, files, key, address }, await letterIn(Buffer.from(source)))
  expect(taken).toBe("kept")
}

const replies = ({ partnership, request }: AskedByLink) =>
  partnership.read((tx) => repliesOfRequest(tx, request.requestId))
const versions = ({ partnership, request }: AskedByLink) =>
  partnership.read((tx) => versionsOfRequest(tx, request.requestId))

test("a partner finds what they answered by mail in their form, and sends it themselves; then it waits for nobody", async () => {
  const one = await asked()
  await answered(one)
  const page = await (await app.browser().visit(one.path)).text()
  expect(page).toContain("You answered by e-mail")
  expect(page).toMatch(/<textarea[^>]*name="narrative-[^>]*>Two groups met &amp; sang\.<\/textarea>/)
  await app.browser().send(one.path, filled(one.activity, { narrative: "Two groups met & sang." }))
  expect(await versions(one)).toMatchObject([{ submittedVia: "link" }])
  expect(await replies(one)).toEqual([])
})

test("a coordinator sees it on the first page, and puts it with its file under the activity it is about, labelled", async () => {
  const one = await asked(2)
  await answered(one, "Two groups met.", "list.txt")
  const staff = await app.signedIn(one.partnership.coordinator.id!)
  const home = `/en/${one.partnership.slug}`
  expect(await (await staff.visit(home)).text()).toContain("One answer came by e-mail")
  const request = `${home}/requests/${one.round.roundId}/organizations/${one.lead.id}`
  const shown = await (await staff.visit(request)).text()
  expect(shown).toContain("Came by e-mail")
  expect(shown).toContain("list.txt")
  const put = /href="([^"]*\/on-behalf\?reply=[^"]*)"/.exec(shown)![1]!
  const form = await (await staff.visit(put)).text()
  expect(form).toContain("What they wrote by e-mail")
  expect(form).toMatch(/name="toldBy"[^>]*value="Omar"/)
  const [reply] = await replies(one)
  const [given] = await one.partnership.read((tx) => evidenceOfRequest(tx, one.request.requestId))
  const second = one.lead.activities[1]!
  const { answeredBy: _, ...said } = filled(second, { narrative: "Two groups met." })
  const told = { toldBy: "Omar", toldHow: "email", locale: "en", reply: reply!.id }
  const entered = await staff.send(put, { ...said, ...told, [`place-${given!.id}`]: second })
  expect(entered.headers.get("location")).toBe(request)
  const [version] = await versions(one)
  expect(version).toMatchObject({
    activityId: second,
    submittedVia: "staff",
    toldBy: "Omar",
    toldHow: "email",
  })
  const update = await (await staff.visit(`${home}/updates/${version!.nodeId}`)).text()
  expect(update).toContain("list.txt")
  expect(await (await staff.visit(request)).text()).not.toContain("Came by e-mail")
})

test("set aside, it is gone from the page and nothing of it is an update", async () => {
  const one = await asked()
  await answered(one)
  const staff = await app.signedIn(one.partnership.coordinator.id!)
  const request = `/en/${one.partnership.slug}/requests/${one.round.roundId}/organizations/${one.lead.id}`
  const [reply] = await replies(one)
  expect((await staff.send(request, { does: "set-aside", replyId: reply!.id })).status).toBe(302)
  expect((await staff.send(request, { does: "set-aside", replyId: reply!.id })).status).toBe(409)
  expect(await replies(one)).toEqual([])
  expect(await versions(one)).toEqual([])
})
