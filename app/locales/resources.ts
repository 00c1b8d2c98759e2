import { common as enCommon } from './en/common.ts'
import { console as enConsole } from './en/console.ts'
import { errors as enErrors } from './en/errors.ts'
import { exercises as enExercises } from './en/exercises.ts'
import { join as enJoin } from './en/join.ts'
import { mine as enMine } from './en/mine.ts'
import { programme as enProgramme } from './en/programme.ts'
import { report as enReport } from './en/report.ts'
import { rings as enRings } from './en/rings.ts'
import { wall as enWall } from './en/wall.ts'
import { worksheet as enWorksheet } from './en/worksheet.ts'
import { common as esCommon } from './es/common.ts'
import { console as esConsole } from './es/console.ts'
import { errors as esErrors } from './es/errors.ts'
import { exercises as esExercises } from './es/exercises.ts'
import { join as esJoin } from './es/join.ts'
import { mine as esMine } from './es/mine.ts'
import { programme as esProgramme } from './es/programme.ts'
import { report as esReport } from './es/report.ts'
import { rings as esRings } from './es/rings.ts'
import { wall as esWall } from './es/wall.ts'
import { worksheet as esWorksheet } from './es/worksheet.ts'

/** Every sentence, by language and namespace. For the server only: a browser loads the files it needs. */
export const resources = {
  en: {
    common: enCommon,
    console: enConsole,
    errors: enErrors,
    exercises: enExercises,
    join: enJoin,
    mine: enMine,
    programme: enProgramme,
    report: enReport,
    rings: enRings,
    wall: enWall,
    worksheet: enWorksheet
  },
  es: {
    common: esCommon,
    console: esConsole,
    errors: esErrors,
    exercises: esExercises,
    join: esJoin,
    mine: esMine,
    programme: esProgramme,
    report: esReport,
    rings: esRings,
    wall: esWall,
    worksheet: esWorksheet
  }
}
