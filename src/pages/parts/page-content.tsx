import type { Block, Inline } from "../rules/page-content.ts"

/** What somebody wrote, out of our own pieces: headings, paragraphs, lists, quotes and links, and nothing of theirs but words. */
export function PageContent({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, index) => {
    // Blocks have no name of their own, and this list is never reordered.
    // oxlint-disable-next-line react/no-array-index-key
    return <Drawn key={index} block={block} />
  })
}

function Drawn({ block }: { block: Block }) {
  switch (block.kind) {
    case "heading": {
      const Tag = `h${block.level}` as const
      return (
        <Tag>
          <Words inlines={block.children} />
        </Tag>
      )
    }
    case "paragraph":
      return (
        <p>
          <Words inlines={block.children} />
        </p>
      )
    case "quote":
      return (
        <blockquote>
          <PageContent blocks={block.children} />
        </blockquote>
      )
    case "break":
      return <hr />
    case "list":
      return <Listed {...block} />
  }
}

function Listed({ isOrdered, start, items }: Extract<Block, { kind: "list" }>) {
  const lines = items.map((item, index) => {
    // oxlint-disable-next-line react/no-array-index-key -- never reordered
    return <li key={index}>{itemOf(item)}</li>
  })
  return isOrdered ? <ol start={start === 1 ? undefined : start}>{lines}</ol> : <ul>{lines}</ul>
}

/** A line of one paragraph is no paragraph: the list stays tight. */
function itemOf(item: Block[]) {
  const [only, ...more] = item
  if (only?.kind !== "paragraph") return <PageContent blocks={item} />
  return (
    <>
      <Words inlines={only.children} />
      <PageContent blocks={more} />
    </>
  )
}

function Words({ inlines }: { inlines: readonly Inline[] }) {
  return inlines.map((inline, index) => {
    // oxlint-disable-next-line react/no-array-index-key -- never reordered
    return <Word key={index} inline={inline} />
  })
}

function Word({ inline }: { inline: Inline }) {
  switch (inline.kind) {
    case "text":
      return <Text text={inline.text} />
    case "line-break":
      return <br />
    case "strong":
      return (
        <strong>
          <Words inlines={inline.children} />
        </strong>
      )
    case "emphasis":
      return (
        <em>
          <Words inlines={inline.children} />
        </em>
      )
    case "link":
      return (
        <a href={inline.href}>
          <Words inlines={inline.children} />
        </a>
      )
  }
}

/** Years from to, telephone numbers and times keep their order within a text from right to left. */
const numbers = /(\+?\d[\d()]*(?:[-–/.: ]\d[\d()]*)+)/

function Text({ text }: { text: string }) {
  return text.split(numbers).map((part, index) => {
    if (index % 2 === 0) return part
    // oxlint-disable-next-line react/no-array-index-key -- never reordered
    return <bdi key={index}>{part}</bdi>
  })
}
