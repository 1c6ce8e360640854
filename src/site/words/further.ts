/**
 * That a page is not there in the reader's language yet, in that language: who cannot read English or French learns why
 * it is in one of them. Beside it stands the same in the language of the interface.
 */
export const notTranslatedYet: Readonly<Record<string, { en: string; fr: string }>> = {
  ar: {
    en: "هذه الصفحة غير متوفرة باللغة العربية بعد. إليكم نصها بالإنجليزية.",
    fr: "هذه الصفحة غير متوفرة باللغة العربية بعد. إليكم نصها بالفرنسية.",
  },
  prs: {
    en: "این صفحه هنوز به دری نیست. اینجا به انگلیسی است.",
    fr: "این صفحه هنوز به دری نیست. اینجا به فرانسوی است.",
  },
  fa: {
    en: "این صفحه هنوز به فارسی نیست. متن آن در اینجا به انگلیسی است.",
    fr: "این صفحه هنوز به فارسی نیست. متن آن در اینجا به فرانسوی است.",
  },
  uk: {
    en: "Цієї сторінки ще немає українською. Тут вона англійською.",
    fr: "Цієї сторінки ще немає українською. Тут вона французькою.",
  },
  ti: {
    en: "እዚ ገጽ ክሳብ ሕጂ ብትግርኛ የለን። ኣብዚ ብእንግሊዝኛ ኣሎ።",
    fr: "እዚ ገጽ ክሳብ ሕጂ ብትግርኛ የለን። ኣብዚ ብፈረንሳይኛ ኣሎ።",
  },
  es: {
    en: "Esta página todavía no está en español. Aquí está en inglés.",
    fr: "Esta página todavía no está en español. Aquí está en francés.",
  },
  "zh-Hans": {
    en: "本页尚无简体中文版。以下为英文版。",
    fr: "本页尚无简体中文版。以下为法文版。",
  },
  so: {
    en: "Boggan weli kuma jiro af Soomaali. Halkan waxa uu ku yaallaa af Ingiriisi.",
    fr: "Boggan weli kuma jiro af Soomaali. Halkan waxa uu ku yaallaa af Faransiis.",
  },
  pa: {
    en: "ਇਹ ਪੰਨਾ ਅਜੇ ਪੰਜਾਬੀ ਵਿੱਚ ਨਹੀਂ ਹੈ। ਇੱਥੇ ਇਹ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਹੈ।",
    fr: "ਇਹ ਪੰਨਾ ਅਜੇ ਪੰਜਾਬੀ ਵਿੱਚ ਨਹੀਂ ਹੈ। ਇੱਥੇ ਇਹ ਫ਼ਰਾਂਸੀਸੀ ਵਿੱਚ ਹੈ।",
  },
  tl: {
    en: "Wala pa ang pahinang ito sa Tagalog. Narito ito sa Ingles.",
    fr: "Wala pa ang pahinang ito sa Tagalog. Narito ito sa Pranses.",
  },
}
