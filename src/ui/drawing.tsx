/**
 * Drawings are laid out on a sheet of so many units, on which a line of words is 14 units high. On a page they take the
 * width there is, while their words stay the size of words: across in shares of the width, down in the size of the words.
 */
export type Place = (units: number) => string

const wordsHigh = 14

export function acrossOf(width: number): Place {
  return (units) => `${Number(((units / width) * 100).toFixed(2))}%`
}

export const down: Place = (units) => `${Number((units / wordsHigh).toFixed(2))}em`

type DrawnLineProps = {
  look: string
  points: readonly (readonly [number, number])[]
  across: Place
  down: Place
}

/** From point to point: a `polyline` knows no shares. */
export function DrawnLine({ look, points, across, down }: DrawnLineProps) {
  return points.slice(1).map(([x, y], place) => {
    const [fromX, fromY] = points[place]!
    return (
      <line
        key={`${fromX} ${x}`}
        className={look}
        x1={across(fromX)}
        y1={down(fromY)}
        x2={across(x)}
        y2={down(y)}
      />
    )
  })
}
