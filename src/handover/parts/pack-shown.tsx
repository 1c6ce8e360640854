import { Facts, Passage, Section } from "#ui"
import type { Pack, Part } from "../rules/pack.ts"

/** A pack on a page. `address` makes its lines lead to where they stand; without it (behind a link) they are text. */
export function PackShown({ pack, address }: { pack: Pack; address?: string }) {
  return (
    <>
      {pack.facts.length > 0 && (
        <Facts
          facts={pack.facts.map(({ label, value }) => ({ term: label, description: <bdi>{value}</bdi> }))}
        />
      )}
      {pack.parts.map((part) => (
        <Section key={part.id} title={part.title}>
          <PartShown part={part} address={address} />
        </Section>
      ))}
    </>
  )
}

function PartShown({ part, address }: { part: Part; address: string | undefined }) {
  const { said, lines, none } = part
  const languages = [...new Set(said.map(({ lang }) => lang))]
  return (
    <>
      {languages.map((lang) => (
        <Passage
          key={lang}
          lang={lang}
          text={said
            .filter((one) => one.lang === lang)
            .map(({ text }) => text)
            .join("\n\n")}
        />
      ))}
      {lines.length > 0 && (
        <ul>
          {lines.map(({ text, at }) => (
            <li key={`${at ?? ""} ${text}`}>
              {at && address !== undefined ? <a href={`${address}${at}`}>{text}</a> : <bdi>{text}</bdi>}
            </li>
          ))}
        </ul>
      )}
      {none !== undefined && said.length + lines.length === 0 && <p>{none}</p>}
    </>
  )
}
