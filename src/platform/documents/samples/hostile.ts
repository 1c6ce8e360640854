import type { Block, DocumentTree, Phrase } from "../document-tree.ts"
import { english } from "./english.ts"

/** What an attacker would type, in every place a person may type. */
export function hostileDocument(): DocumentTree {
  const words = hostileWords
  return {
    ...english,
    title: words.join(" "),
    subtitle: words[0] as string,
    facts: words.slice(0, 8).map((word) => ({ label: `f ${word}`, value: word })),
    runningHead: words[3] as string,
    footer: words[4] as string,
    banner: words[1] as string,
    blocks: [
      { kind: "heading", level: 2, id: "hostile", text: words.slice(0, 6).join(" ") },
      ...words.map((text): Block => ({ kind: "paragraph", text })),
      { kind: "paragraph", text: words.slice(0, 9).flatMap(inEveryManner) },
      { kind: "paragraph", text: [{ kind: "link", text: "click", address: "javascript:alert(1)" }] },
      { kind: "paragraph", text: [{ kind: "link", text: "", address: 'https://example.org/?q="><script>' }] },
      {
        kind: "paragraph",
        text: [
          { kind: "strong", text: "" },
          { kind: "emphasis", text: longWord },
        ],
      },
      {
        kind: "table",
        caption: words[2] as string,
        columns: [{ header: "Words <b>" }, { header: "#strong[x]", align: "end" }],
        rows: [...words.map((word, place) => [word, place > 8 ? "" : word]), ["", ""]],
        notes: ["", words[5] as string],
      },
      { kind: "quotation", text: words[6] as string, source: words[7] as string },
      { kind: "list", ordering: "bulleted", points: [] },
      { kind: "list", ordering: "bulleted", points: words.slice(0, 9).map((text) => ({ text })) },
    ],
  }
}

function inEveryManner(text: string): Phrase[] {
  return [
    text,
    { kind: "strong", text },
    { kind: "emphasis", text },
    { kind: "foreign", language: "fr", text },
  ]
}

export const longWord = "W".repeat(10_000)

export const hostileWords = [
  "<script>alert(1)</script>",
  '#import "/etc/passwd" #read("/etc/passwd") #eval("1+1")',
  "$x$ *bold* _it_ `raw` \\ = Heading @label <label> // comment",
  "]] } { [ #[ ]]> <!-- --> &amp; &#60;",
  '=HYPERLINK("http://example.org","x")',
  "fdp\u202E.exe \u2067open \u202A\u202B",
  "\u0000\u0001\u0008 \u001B[31m \uFFFE\uFFFF \uD800 lone",
  "' onload='x' \" onerror=\"x\" </title></style></main>",
  "one\ntwo\r\nthree\u2028four",
  longWord,
]
