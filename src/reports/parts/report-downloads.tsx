import { formatNumber, otherLocale } from "#platform/words"
import type { Locale } from "#platform/words"
import { Disclosure, Downloads } from "#ui"
import { words } from "../words/index.ts"

export type ReportDownloadsProps = {
  locale: Locale
  base: string
  /** The report's name in each language. */
  titles: { en: string; fr: string }
  /** What was frozen; null while a draft. */
  snapshot: { sha256: string; bytes: number } | null
}

const formats = ["pdf", "docx", "html", "xlsx"] as const

/** The report to take away, the reader's language first; beside a frozen one, the hash that proves its bytes. */
export function ReportDownloads({ locale, base, titles, snapshot }: ReportDownloadsProps) {
  const say = words(locale)
  const note = say(snapshot ? "file-submitted" : "file-draft")
  const readable = [locale, otherLocale(locale)].flatMap((language) =>
    formats.map((format) => ({
      href: `${base}/documents/annual-report-${language}.${format}`,
      title: titles[language],
      format: say(`format-${format}`),
      size: say("drawn-when-asked"),
      language: { lang: `${language}-CA`, name: say(`in-${language}`) },
    })),
  )
  const machine = {
    href: `${base}/documents/annual-report.json`,
    title: titles[locale],
    format: say("format-json"),
    size: snapshot
      ? say("kilobytes", { size: formatNumber(locale, Math.ceil(snapshot.bytes / 1024)) })
      : say("drawn-when-asked"),
    language: { lang: `${locale}-CA`, name: say("in-both") },
  }
  return (
    <>
      <p>{note}</p>
      <Downloads downloads={[...readable, machine]} />
      {snapshot && (
        <Disclosure summary={say("fingerprint")}>
          <p>
            <code className="fingerprint">{snapshot.sha256}</code>
          </p>
          <p>{say("fingerprint-why")}</p>
        </Disclosure>
      )}
    </>
  )
}
