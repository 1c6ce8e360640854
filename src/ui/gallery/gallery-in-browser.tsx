import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"
import { chromium, type Browser, type Page } from "@playwright/test"
import { renderToStaticMarkup } from "react-dom/server"
import { build } from "vite"
import { Document } from "../document.tsx"
import { Gallery, type GalleryLanguage, type GalleryView } from "../gallery.tsx"

const address = "http://gallery.test"
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]

/** What the web shell sends as well: a page that needed a script or an inline style would show it here. */
const policy = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'"

/** What a picture on the style page shows. */
export const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 320"><path fill="#cfe3ea" d="M0 0h480v320H0z"/><circle cx="350" cy="90" r="40" fill="#ffd08a"/><path fill="#1c5a46" d="M0 320V190q120-60 240 20t240-40v150z"/></svg>`

export type BuiltStyles = { css: string; files: ReadonlyMap<string, Uint8Array> }

/** The stylesheet as it is served: bundled and made small. */
export async function buildStyles(): Promise<BuiltStyles> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    base: "/",
    root: fileURLToPath(new URL("../", import.meta.url)),
    build: {
      write: false,
      assetsInlineLimit: 0,
      rollupOptions: { input: fileURLToPath(new URL("../styles.css", import.meta.url)) },
    },
  })
  if (!("output" in built)) throw new Error("The stylesheet did not build")
  const files = new Map<string, Uint8Array>()
  for (const file of built.output)
    if (file.type === "asset") files.set(`/${file.fileName}`, Buffer.from(file.source))
  const css = [...files].find(([name]) => name.endsWith(".css"))?.[1]
  if (!css) throw new Error("The build gave no stylesheet")
  return { css: Buffer.from(css).toString(), files }
}

export function galleryHtml(lang: GalleryLanguage, view: GalleryView): string {
  const head = (
    <>
      <title>{`${view} ${lang}`}</title>
      <link rel="stylesheet" href="/styles.css" />
    </>
  )
  return `<!doctype html>${renderToStaticMarkup(
    <Document lang={lang} head={head}>
      <Gallery lang={lang} view={view} hrefFor={(other, same) => `/${other}/${same}`} />
    </Document>,
  )}`
}

export function compressedSize(text: string): number {
  return gzipSync(text).length
}

export function startBrowser(): Promise<Browser> {
  const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium"
  if (!existsSync(executablePath)) throw new Error(`No Chromium at ${executablePath}: set CHROMIUM_PATH`)
  return chromium.launch({ executablePath, args: flags })
}

/** Answers every request of the page from memory; what it asked for beyond the page itself is listed in `asked`. */
export async function serveGallery(
  page: Page,
  styles: BuiltStyles,
): Promise<{ asked: string[]; complaints: string[] }> {
  const seen = { asked: [] as string[], complaints: [] as string[] }
  page.on("console", (message) => message.type() === "error" && seen.complaints.push(message.text()))
  await page.route("**/*", async (route) => {
    const { pathname } = new URL(route.request().url())
    const file = styles.files.get(pathname)
    if (route.request().resourceType() !== "document") seen.asked.push(pathname)
    if (pathname === "/styles.css") return route.fulfill({ contentType: "text/css", body: styles.css })
    if (pathname === "/picture.svg") return route.fulfill({ contentType: "image/svg+xml", body: picture })
    if (file) return route.fulfill({ contentType: "font/woff2", body: Buffer.from(file) })
    const [, lang, view] = pathname.split("/")
    if (!isView(view)) return route.fulfill({ status: 204 })
    return route.fulfill({
      contentType: "text/html; charset=utf-8",
      headers: { "content-security-policy": policy },
      body: galleryHtml(lang as GalleryLanguage, view),
    })
  })
  return seen
}

export async function visit(page: Page, lang: GalleryLanguage, view: GalleryView): Promise<void> {
  await page.goto(`${address}/${lang}/${view}`)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

function isView(view: string | undefined): view is GalleryView {
  return view === "pieces" || view === "home" || view === "partner"
}
