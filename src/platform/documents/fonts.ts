import { packaged } from "./read-beside.ts"

/** The files of the fonts that documents and drawings are set in, so that none depends on what a machine has. */
export function fontFiles(): string[] {
  return fonts.flatMap((font) => packaged(`@expo-google-fonts/${font}`))
}

// Vazirmatn for Arabic script: Noto Sans Arabic sets a letter's dots as glyphs of their own, and a program that reads
// the file aloud then meets the letter twice.
const fonts = [
  "noto-sans/400Regular/NotoSans_400Regular.ttf",
  "noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf",
  "noto-sans/600SemiBold/NotoSans_600SemiBold.ttf",
  "noto-sans/700Bold/NotoSans_700Bold.ttf",
  "noto-sans/700Bold_Italic/NotoSans_700Bold_Italic.ttf",
  "vazirmatn/400Regular/Vazirmatn_400Regular.ttf",
  "vazirmatn/600SemiBold/Vazirmatn_600SemiBold.ttf",
  "vazirmatn/700Bold/Vazirmatn_700Bold.ttf",
]
