import { Resvg } from "@resvg/resvg-js"

/** A round table with tea for eight, seen from above; drawn by us. @returns a PNG of 960 by 640 points */
export function teaTable(): Uint8Array {
  const places = Array.from({ length: 8 }, (_, index) => (index * Math.PI) / 4 + Math.PI / 8)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 640">
<rect width="960" height="640" fill="#cfe3d8"/>
${rivers}
<ellipse cx="492" cy="336" rx="286" ry="286" fill="#9dbfae"/>
<circle cx="480" cy="320" r="280" fill="#c98f5a"/>
<circle cx="480" cy="320" r="266" fill="#dba873"/>
<circle cx="480" cy="320" r="170" fill="#f6ead7"/>
<circle cx="480" cy="320" r="158" fill="none" stroke="#1c5a46" stroke-width="3" stroke-dasharray="2 10" stroke-linecap="round"/>
${places.map((angle, index) => cup(480 + 216 * Math.cos(angle), 320 + 216 * Math.sin(angle), index)).join("\n")}
${pot(428, 284)}
${pastries(556, 376)}
</svg>`
  return new Resvg(svg).render().asPng()
}

const rivers = `<g fill="none" stroke="#8fb9cc" stroke-width="54" stroke-linecap="round">
<path d="M-40 90Q90 60 130 210T60 460T150 700"/><path d="M1000 40Q850 130 900 300T830 520T930 700"/></g>`

const cups = ["#1c5a46", "#a8482f", "#2f5d8a", "#7a4b86"]

function cup(x: number, y: number, index: number): string {
  const colour = cups[index % cups.length]!
  const turn = (index * 45 + 70) % 360
  return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)})"><circle cx="4" cy="6" r="40" fill="#b57c48"/></g>
<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn})"><circle r="40" fill="#fffaf1"/><circle r="31" fill="#f0e2cc"/>
<path d="M22-8h16a8 8 0 0 1 0 16h-16" fill="none" stroke="${colour}" stroke-width="7"/>
<circle r="25" fill="${colour}"/><circle r="19" fill="#8a4b1f"/><path d="M-12-6a14 14 0 0 1 12-8" fill="none" stroke="#c98f5a" stroke-width="3" stroke-linecap="round"/></g>`
}

function pot(x: number, y: number): string {
  return `<g transform="translate(${x} ${y}) rotate(-30) scale(0.82)"><ellipse cx="5" cy="8" rx="66" ry="64" fill="#dccdb4"/>
<path d="M-52 0h-40q-14 0-14-14" fill="none" stroke="#153f31" stroke-width="18" stroke-linecap="round"/>
<path d="M48-20h26a20 20 0 0 1 0 40h-26" fill="none" stroke="#153f31" stroke-width="12"/>
<circle r="62" fill="#1c5a46"/><circle r="40" fill="#2b7a60"/><circle r="13" fill="#ffd08a"/></g>`
}

function pastries(x: number, y: number): string {
  const on = [
    [-30, -18],
    [8, -34],
    [38, -4],
    [20, 32],
    [-22, 26],
    [2, 0],
  ]
  return `<g transform="translate(${x} ${y}) scale(0.9)"><circle cx="4" cy="7" r="76" fill="#dccdb4"/><circle r="76" fill="#fffaf1"/>
<circle r="64" fill="none" stroke="#a8482f" stroke-width="4"/>${on
    .map(
      ([dx, dy], index) =>
        `<g transform="translate(${dx} ${dy}) rotate(${index * 50})"><rect x="-17" y="-17" width="34" height="34" rx="9" fill="#d9963f"/><circle r="7" fill="#6f8f3c"/></g>`,
    )
    .join("")}</g>`
}
