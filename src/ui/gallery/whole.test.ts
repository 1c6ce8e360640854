import { readFileSync, readdirSync } from "node:fs"
import { expect, test } from "vitest"
import { galleryHtml } from "./gallery-in-browser.tsx"

const folder = "src/ui"
const sourceOf = (file: string) => readFileSync(`${folder}/${file}`, "utf8")
const drawings = readdirSync(folder).filter((file) => /^[a-z-]+\.tsx$/.test(file) && file !== "gallery.tsx")
const pieces = readdirSync(`${folder}/gallery`).filter((file) => file.endsWith(".tsx"))

test("every component that pages are made of is on the style page", () => {
  const shown = new Set<string>()
  const waiting = ["gallery.tsx", ...pieces.map((file) => `gallery/${file}`)]
  for (let file = waiting.shift(); file; file = waiting.shift())
    for (const [, name = ""] of sourceOf(file).matchAll(/<([A-Z]\w+)/g)) {
      if (shown.has(name)) continue
      shown.add(name)
      waiting.push(...drawings.filter((one) => sourceOf(one).includes(`export function ${name}(`)))
    }
  const exported = [...sourceOf("index.ts").matchAll(/export \{([^}]*)\}/g)]
    .flatMap(([, names = ""]) => names.split(",").map((name) => name.trim()))
    .filter((name) => /^[A-Z]/.test(name))
  expect(exported.length).toBeGreaterThan(40)
  const missing = exported.filter((name) => !shown.has(name))
  expect(missing, "Show it in src/ui/gallery, in every state it has").toEqual([])
})

const kinds = [
  { file: "status.tsx", type: "StatusKind", shown: (kind: string) => `status-${kind}` },
  { file: "notice.tsx", type: "NoticeKind", shown: (kind: string) => `notice-${kind}` },
  { file: "button.tsx", type: "ButtonLook", shown: (kind: string) => `button-${kind}` },
]

test.each(kinds)("the style page shows every $type there is", ({ file, type, shown }) => {
  const html = galleryHtml("en", "pieces")
  const [, union = ""] =
    new RegExp(`export type ${type} =([^\\n]*(?:\\n  \\|[^\\n]*)*)`).exec(sourceOf(file)) ?? []
  const all = [...union.matchAll(/"([a-z-]+)"/g)].map(([, kind = ""]) => kind)
  expect(all.length).toBeGreaterThan(2)
  expect(all.filter((kind) => !html.includes(shown(kind)))).toEqual([])
})
