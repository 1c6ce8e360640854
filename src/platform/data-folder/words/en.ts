export const en = {
  held: "The data folder {folder} is in use: process {pid} is running “entente {purpose}” since {since, date, long}, {since, time, short}. Stop it first, or choose another folder with --data.",
}
