import { mkdir, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { createServer } from "vite"
import type * as Gallery from "../src/ui/gallery/gallery-in-browser.tsx"

// Writes the style page (every component in every state, in three languages) to build/style: `npm run style`, then open it.
const folder = "build/style"
const vite = await createServer({
  configFile: false,
  appType: "custom",
  logLevel: "error",
  server: { middlewareMode: true, ws: false },
})
const { buildStyles, galleryHtml, picture } = (await vite.ssrLoadModule(
  "/src/ui/gallery/gallery-in-browser.tsx",
)) as typeof Gallery
const { css, files } = await buildStyles()
const keep = async (path: string, content: string | Uint8Array) => {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), content)
}
for (const lang of ["en", "fr", "ar"] as const)
  for (const view of ["pieces", "home", "partner"] as const) {
    const html = galleryHtml(lang, view)
      .replace('href="/styles.css"', 'href="../styles.css"')
      .replaceAll('"/picture.svg', '"../picture.svg')
      .replaceAll(/href="\/(en|fr|ar)\/(\w+)"/g, 'href="../$1/$2.html"')
    await keep(`${lang}/${view}.html`, html)
  }
await keep("picture.svg", picture)
await keep("styles.css", css.replaceAll("url(/", "url("))
for (const [name, content] of files) if (!name.endsWith(".css")) await keep(name, content)
await vite.close()
process.stdout.write(`${folder}/en/pieces.html\n`)
