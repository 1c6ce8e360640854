import { BarList } from "../bar-list.tsx"
import { Board } from "../board.tsx"
import { BilingualField } from "../bilingual-field.tsx"
import { Button, ButtonRow } from "../button.tsx"
import { Chain, ChainColumn, ChainNode } from "../chain.tsx"
import { Facts } from "../facts.tsx"
import { acrossOf, down, DrawnLine } from "../drawing.tsx"
import { Figure } from "../figure.tsx"
import { Form } from "../form.tsx"
import { InLanguage } from "../in-language.tsx"
import { KeyFigure, KeyFigures } from "../key-figure.tsx"
import { Notice, type NoticeKind } from "../notice.tsx"
import { Picture } from "../picture.tsx"
import { Passage } from "../passage.tsx"
import { Receipt } from "../receipt.tsx"
import { Columns, Section } from "../section.tsx"
import { SectionNavigation } from "../section-navigation.tsx"
import { SideBySide } from "../side-by-side.tsx"
import { Status, type StatusKind } from "../status.tsx"
import { Table } from "../table.tsx"
import { PartsBarAlone, PartsBars } from "../parts-bars.tsx"
import { Timeline, TimelineKey } from "../timeline.tsx"
import type { Sample } from "./english.ts"

const statuses: readonly StatusKind[] = ["neutral", "waiting", "good", "attention", "late", "stopped"]
const notices: readonly NoticeKind[] = ["information", "success", "attention", "refusal"]
const across = acrossOf(360)
const shares = [
  { year: "2021", share: 52, answers: 301 },
  { year: "2022", share: 47, answers: 388 },
  { year: "2023", share: 41, answers: 512 },
  { year: "2024", share: 44, answers: 483 },
]
const seats = [4, 3, 1, 0]
const recommended = [3, 2, 2, 2]

export function Statuses({ sample: { status } }: { sample: Sample }) {
  return (
    <Section title={status.title}>
      <ul>
        {statuses.map((kind, index) => (
          <li key={kind}>
            <Status kind={kind}>{status.kinds[index]}</Status>
          </li>
        ))}
      </ul>
      {notices.map((kind) => (
        <Notice key={kind} kind={kind} title={status[kind]}>
          <p>{status[`${kind}Text`]}</p>
        </Notice>
      ))}
    </Section>
  )
}

const looks = ["planned", "under-way", "done", "late", "stopped"] as const

export function Plans({ sample: { numbers }, direction }: { sample: Sample; direction: "ltr" | "rtl" }) {
  const meanings = Object.fromEntries(
    looks.map((look, index) => [look, numbers.looks[index] ?? ""]),
  ) as Record<(typeof looks)[number], string>
  const bars = looks.map((look, index) => ({
    key: look,
    label: meanings[look],
    from: index * 0.15,
    to: 0.4 + index * 0.12,
    look,
  }))
  return (
    <Section title={numbers.timeline}>
      <Board
        columns={numbers.board.map(([heading = "", words = "", ...notes]) => ({
          key: heading,
          heading,
          cards: [
            {
              key: words,
              title: { words, href: "#" },
              notes: notes.map((note) => ({ key: note, note })),
            },
          ],
        }))}
      />
      <TimelineKey label={numbers.timelineKey} meanings={meanings} />
      <div className="figure-drawing">
        <Timeline
          title={numbers.timeline}
          description={numbers.timelineText}
          marks={numbers.quarters.map((label, index) => ({ at: index / 4, label }))}
          today={{ at: 0.64, label: numbers.today }}
          groups={[{ key: "all", label: numbers.barsLabel, bars }]}
          direction={direction}
        />
      </div>
      <PartsBars
        caption={numbers.timeline}
        headings={{ label: numbers.barsLabel, value: numbers.barsValue }}
        bars={[
          {
            key: "all",
            label: numbers.timeline,
            parts: looks.map((look, index) => ({ look, count: index + 1 })),
            shown: looks.map((look, index) => `${meanings[look]}: ${index + 1}`).join(", "),
          },
        ]}
      />
      <PartsBarAlone
        caption={numbers.barsLabel}
        parts={looks.map((look, index) => ({ look, count: index + 1 }))}
      />
    </Section>
  )
}

export function Numbers({ sample: { numbers } }: { sample: Sample }) {
  return (
    <Section title={numbers.title}>
      <KeyFigures>
        {numbers.figures.map(([label = "", number, unit = "", base = "", date = ""]) => (
          <KeyFigure
            key={label}
            label={label}
            number={number || { why: "suppressed" }}
            unit={unit}
            base={base}
            date={date}
          />
        ))}
      </KeyFigures>
      <Columns
        beside={
          <BarList
            caption={numbers.bars}
            headings={{ label: numbers.barsLabel, value: numbers.barsValue }}
            bars={numbers.mix.map(([label = "", shown = "", note], index) => ({
              label,
              shown,
              note,
              value: seats[index] ?? 0,
              mark: recommended[index],
            }))}
          />
        }
      >
        <Figure
          number={numbers.figure}
          caption={numbers.caption}
          source={numbers.source}
          base={numbers.base}
          table={<ShareTable numbers={numbers} />}
        >
          <ShareDrawing />
        </Figure>
      </Columns>
      {[undefined, numbers.pictureCredit].map((credit) => (
        <Picture
          key={credit ?? ""}
          src="/picture.svg"
          width={480}
          height={320}
          wide={credit === undefined ? undefined : { src: "/picture.svg?wide", width: 960 }}
          alternative={{ value: numbers.picture }}
          credit={credit}
        />
      ))}
    </Section>
  )
}

export function EvidenceChain({ sample: { chain } }: { sample: Sample }) {
  const strength = (level: 0 | 1 | 2 | 3) => ({ level, word: chain.strengths[level] ?? "" })
  return (
    <Section title={chain.title}>
      <Chain>
        <ChainColumn title={chain.above} level={3}>
          <ChainNode
            kind={chain.claimKind}
            title={chain.claim}
            href="#claim"
            strength={strength(2)}
            down={{ href: "#outcome", label: chain.down }}
          />
        </ChainColumn>
        <ChainColumn title={chain.here} level={3}>
          <ChainNode
            isCurrent
            kind={chain.outcomeKind}
            title={chain.outcome}
            note={chain.outcomeNote}
            strength={strength(1)}
            up={{ href: "#claim", label: chain.up }}
            down={{ href: "#finding", label: chain.down }}
          />
        </ChainColumn>
        <ChainColumn title={chain.below} level={3}>
          <ChainNode
            kind={chain.findingKind}
            title={chain.finding}
            href="#finding"
            note={chain.findingNote}
            strength={strength(3)}
          />
          <ChainNode
            kind={chain.otherKind}
            title={chain.other}
            href="#note"
            strength={strength(0)}
            down="missing"
          />
        </ChainColumn>
      </Chain>
      <ChainColumn title={chain.above} level={3} empty={chain.empty} />
      <ChainColumn title={chain.below} level={3} />
    </Section>
  )
}

export function ReportEditor({ sample: { report, status } }: { sample: Sample }) {
  const [label = "", ...parts] = report.sections
  return (
    <Section title={report.title}>
      <Columns
        beside={
          <SectionNavigation
            label={label}
            layout="column"
            links={parts.map((part, index) => ({
              href: `#part-${index}`,
              label: part,
              current: index === 1,
              status: <Status kind={statuses[2 - index] ?? "neutral"}>{status.kinds[2 - index]}</Status>,
            }))}
          />
        }
      >
        <SideBySide>
          <Passage lang="en" text={report.english} />
          <Passage lang="fr" text={report.french} />
        </SideBySide>
        <Form submissionKey="01J8-report">
          <BilingualField
            name="part"
            label={report.text}
            hint={report.textHint}
            english={{ name: "part-en", value: report.english }}
            french={{ name: "part-fr", value: report.french }}
            rows={8}
          />
          <ButtonRow>
            <Button>{report.act}</Button>
          </ButtonRow>
        </Form>
      </Columns>
    </Section>
  )
}

export function Received({ sample: { receipt } }: { sample: Sample }) {
  return (
    <Receipt title={receipt.title} reference={receipt.reference}>
      <Facts facts={receipt.facts.map(([term = "", description]) => ({ term, description }))} />
      <p>{receipt.next}</p>
      <ButtonRow>
        <Button look="secondary" href="#main">
          {receipt.change}
        </Button>
      </ButtonRow>
    </Receipt>
  )
}

export function ManyLanguages() {
  return (
    <p>
      <InLanguage lang="ar">مرحبًا بكم (2026)</InLanguage> · <InLanguage lang="fa-AF">خوش آمدید</InLanguage> ·{" "}
      <InLanguage lang="ti">እንቋዕ ብደሓን መጻእኩም</InLanguage> · <InLanguage lang="uk">Ласкаво просимо</InLanguage>{" "}
      · <InLanguage lang="zh-Hans">欢迎</InLanguage>
    </p>
  )
}

function ShareTable({ numbers }: { numbers: Sample["numbers"] }) {
  const [year = "", share = "", answers = ""] = numbers.tableColumns
  return (
    <Table
      caption={numbers.tableCaption}
      rows={shares}
      rowKey={(row) => row.year}
      columns={[
        { key: "year", label: year, cell: (row) => row.year },
        { key: "share", label: share, align: "end", cell: (row) => `${row.share} %` },
        { key: "answers", label: answers, align: "end", cell: (row) => row.answers },
      ]}
    />
  )
}

function ShareDrawing() {
  return (
    <svg width="100%" height={down(170)} aria-hidden="true">
      {shares.map(({ year, share }, index) => (
        <g key={year}>
          <rect
            className="series-1"
            x={across(15 + index * 87)}
            y={down(142 - share * 2.2)}
            width={across(75)}
            height={down(share * 2.2)}
          />
          <text
            className="chart-words"
            x={across(52 + index * 87)}
            y={down(134 - share * 2.2)}
            textAnchor="middle"
          >
            {share} %
          </text>
          <text className="chart-words" x={across(52 + index * 87)} y={down(162)} textAnchor="middle">
            {year}
          </text>
        </g>
      ))}
      <DrawnLine
        look="chart-rule"
        points={[
          [4, 142.5],
          [356, 142.5],
        ]}
        {...{ across, down }}
      />
    </svg>
  )
}
