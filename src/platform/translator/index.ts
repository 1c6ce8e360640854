/** What puts a text into another language without a person. Off unless the operator names one. */
export type Translator = {
  /** The text in the language `to`. @throws TranslatorFault when none came back. */
  translate(asked: { text: string; from: string; to: string }): Promise<string>
}

/** It did not answer, does not know the language, or refused. What it said is for the log, not for a page. */
export class TranslatorFault extends Error {}

/** Long texts take a small machine a while; a page waits no longer than this, for the whole answer. */
const longestWait = 30_000

/** In bytes. No text of ours comes near it: a longer answer is no translation. */
const longestAnswer = 1_000_000

type Service = {
  url: string
  key?: string | undefined
  /** In milliseconds. */
  wait?: number
}

/** A service that speaks as LibreTranslate does: `POST /translate` with q, source, target and format. */
export function libreTranslate({ url, key, wait = longestWait }: Service): Translator {
  return {
    translate: async ({ text, from, to }) => {
      const answer = await fetch(`${url.replace(/\/+$/, "")}/translate`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({
          q: text,
          source: from,
          target: to,
          format: "text",
          ...(key ? { api_key: key } : {}),
        }),
        redirect: "error",
        signal: AbortSignal.timeout(wait),
      }).catch((trouble: unknown) => {
        throw new TranslatorFault(`No answer: ${String(trouble)}`)
      })
      const translated = translatedIn(await wholeOf(answer))
      if (!answer.ok || translated === null) throw new TranslatorFault(`Answered ${answer.status}`)
      return translated
    },
  }
}

/** What it answers, while it comes in time and is no longer than any answer can be. */
async function wholeOf({ body }: Response): Promise<string> {
  const parts: Uint8Array[] = []
  let bytes = 0
  try {
    for await (const part of body ?? []) {
      bytes += part.byteLength
      if (bytes > longestAnswer) throw new TranslatorFault(`Answered more than ${longestAnswer} bytes`)
      parts.push(part)
    }
  } catch (trouble) {
    if (trouble instanceof TranslatorFault) throw trouble
    throw new TranslatorFault(`Broke off: ${String(trouble)}`)
  }
  return Buffer.concat(parts).toString()
}

function translatedIn(answer: string): string | null {
  try {
    const { translatedText } = JSON.parse(answer) as { translatedText?: unknown }
    return typeof translatedText === "string" && translatedText.trim() !== "" ? translatedText : null
  } catch {
    return null
  }
}
