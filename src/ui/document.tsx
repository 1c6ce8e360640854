import type { ReactNode } from "react"
import { directionOf } from "#platform/words"
import { sayIn, Speaking, type Say } from "./spoken.tsx"

export type DocumentProps = {
  /** BCP 47 tag of the page's language; the direction follows from it. */
  lang: string
  head?: ReactNode
  /** The components' own words, for a language other than English and French. */
  say?: Say | undefined
  children: ReactNode
}

/** The whole HTML document. No script, no inline style: the content security policy forbids both. */
export function Document({ lang, head, say = sayIn(lang), children }: DocumentProps) {
  return (
    <html lang={lang} dir={directionOf(lang)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        {head}
      </head>
      <body>
        <Speaking say={say}>{children}</Speaking>
      </body>
    </html>
  )
}
