import { age, peopleUnder, yearsOld } from './age.ts'
import { personOf } from './age-of.ts'
import { bareHour } from './bare-hour.ts'
import { clock } from './clock.ts'
import { clockInWords, hourAndMinutes } from './clock-words.ts'
import { count } from './count.ts'
import { dayFirst, monthFirst, monthToMonth } from './date.ts'
import { glued as gluedDate, numeric } from './date-digits.ts'
import { dayAlone } from './day-alone.ts'
import { ageBand, century, decade } from './decade.ts'
import { code, glued, phone, shortCode } from './identifier.ts'
import { idiom, signs } from './idiom.ts'
import { listMark } from './list-mark.ts'
import { measure } from './measure.ts'
import { figures, money } from './money.ts'
import { doubled, times } from './multiple.ts'
import { address, downingStreet, label, properName } from './name.ts'
import { orTwo } from './or-two.ts'
import { ordinal, rank } from './ordinal.ts'
import { partOfYear } from './part-of-year.ts'
import { percentage, points } from './percentage.ts'
import { fraction, inEvery, proportion } from './ratio.ts'
import type { Rule } from './rule.ts'
import { score } from './score.ts'
import { year, yearSpan } from './year.ts'
import { yearInWords } from './year-words.ts'

/** Every rule that reads a numeral, in the order in which they are asked: what is a name or a phrase first, a bare count last. */
export const rules: readonly Rule[] = [
  partOfYear,
  gluedDate,
  code,
  glued,
  listMark,
  signs,
  idiom,
  numeric,
  phone,
  shortCode,
  downingStreet,
  address,
  yearSpan,
  yearInWords,
  clockInWords,
  hourAndMinutes,
  monthToMonth,
  dayFirst,
  monthFirst,
  dayAlone,
  clock,
  bareHour,
  century,
  money,
  percentage,
  figures,
  yearsOld,
  ageBand,
  decade,
  inEvery,
  orTwo,
  label,
  points,
  score,
  times,
  doubled,
  measure,
  proportion,
  fraction,
  rank,
  age,
  peopleUnder,
  personOf,
  properName,
  year,
  ordinal,
  count,
]
