import type { DocumentTree } from "../document-tree.ts"
import { sampleFigure, sampleRows } from "./parts.ts"

export const arabic: DocumentTree = {
  language: "ar",
  title: "التقرير السنوي عن خطة الاستقرار",
  subtitle: "السنة الثانية من استراتيجية القادمين الجدد، 2025–2026",
  author: "Rivermouth Local Immigration Partnership",
  date: "2026-04-02",
  banner: "نموذج: شراكة متخيَّلة",
  runningHead: "شراكة ريفرماوث المحلية للهجرة",
  footer: "لكل رقم مصدره.",
  labels: {
    contents: "المحتويات",
    skipToText: "انتقل إلى النص",
    page: "الصفحة {page} من {pages}",
    table: "الجدول {number}.",
    figure: "الشكل {number}.",
    numbers: "أرقام الشكل {number}",
    source: "المصدر:",
    note: "ملاحظة:",
    important: "مهم:",
    decision: "قرار:",
    action: "إجراء:",
  },
  facts: [
    { label: "الفترة", value: "من 1 أبريل 2025 إلى 31 مارس 2026" },
    {
      label: "الناشر",
      value: [
        "مجلس الشراكة، ",
        { kind: "link", text: "rivermouth.example", address: "https://rivermouth.example/" },
      ],
    },
  ],
  blocks: [
    { kind: "heading", level: 2, id: "a1", text: "ما الذي تغيّر هذا العام" },
    {
      kind: "paragraph",
      text: [
        "انتظر القادمون الجدد ",
        { kind: "strong", text: "تسعة أيام" },
        " لأول موعد في ",
        { kind: "foreign", language: "en-CA", text: "Rivermouth Welcome Centre (2nd floor)" },
        " بعد أن كان الانتظار 23 يومًا (انظر ",
        { kind: "reference", text: "الجدول 1", to: "waiting" },
        ").",
      ],
    },
    { kind: "callout", tone: "decision", text: "اعتمد المجلس خطة السنة الثانية دون تغيير." },
    { kind: "callout", tone: "action", text: "ترسل المكتبة أرقامها قبل 30 أبريل 2026." },
    { kind: "heading", level: 3, id: "a2", text: "أوقات الانتظار" },
    {
      kind: "table",
      id: "waiting",
      caption: "الأيام من أول اتصال إلى أول موعد",
      rowHeaders: "first-column",
      columns: [
        { header: "المنظمة" },
        { header: "الخدمة" },
        { header: "2024–2025", align: "end" },
        { header: "2025–2026", align: "end" },
      ],
      rows: sampleRows("مركز الترحيب", "مقابلة الاستقرار بلغة القادم", 8),
      notes: ["أيام العمل؛ الوسيط."],
      source: "تقارير الشركاء الفصلية",
    },
    { kind: "heading", level: 3, id: "a3", text: "الاتجاه خلال خمس سنوات" },
    sampleFigure("الأشخاص الذين تلقوا الخدمة كل عام", "خط يرتفع من 310 أشخاص في 2021 إلى 905 في 2026.", [
      "السنة",
      "الأشخاص",
      "تقارير الشركاء الفصلية",
    ]),
    { kind: "heading", level: 2, id: "a4", text: "ما قاله القادمون الجدد" },
    {
      kind: "quotation",
      text: "أول من تحدث بلغتي أخبرني عن طبيب الأسنان والحافلة والمدرسة.",
      source: "قادمة جديدة، ربيع 2026",
    },
    {
      kind: "list",
      ordering: "numbered",
      points: [
        { text: "فتح مكتب المؤهلات مساءين في الأسبوع." },
        {
          text: "دعوة أصحاب العمل:",
          under: { ordering: "bulleted", points: [{ text: "المستشفى" }, { text: "سلطة الميناء" }] },
        },
      ],
    },
  ],
}
