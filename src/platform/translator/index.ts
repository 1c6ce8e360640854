/** What puts a text into another language without a person. Off unless the operator names one. */
export type Translator = {
  /** The text in the language `to`. @throws TranslatorFault when none came back. */
  translate(asked: { text: string; from: string; to: string }): Promise<string>
}

/** It did not answer, does not know the language, or refused. What it said is for the log, not for a page. */
export class TranslatorFault extends Error {}

/** Long texts take a small machine a while; a page waits no longer than this. */
const longestWait = 30_000

/** A service that speaks as LibreTranslate does: `POST /translate` with q, source, target and format. */
export function libreTranslate({ url, key }: { url: string; key?: string | undefined }): Translator {
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
        signal: AbortSignal.timeout(longestWait),
      }).catch((trouble: unknown) => {
        throw new TranslatorFault(`No answer: ${String(trouble)}`)
      })
      const said: unknown = await answer.json().catch(() => null)
      const translated = (said as { translatedText?: unknown } | null)?.translatedText
      if (!answer.ok || typeof translated !== "string" || translated.trim() === "")
        throw new TranslatorFault(`Answered ${answer.status}`)
      return translated
    },
  }
}
