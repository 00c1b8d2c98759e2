import { author as enAuthor } from './en/author.ts'
import { check as enCheck } from './en/check.ts'
import { common as enCommon } from './en/common.ts'
import { console as enConsole } from './en/console.ts'
import { desk as enDesk } from './en/desk.ts'
import { errors as enErrors } from './en/errors.ts'
import { exercises as enExercises } from './en/exercises.ts'
import { explore as enExplore } from './en/explore.ts'
import { imports as enImports } from './en/imports.ts'
import { join as enJoin } from './en/join.ts'
import { mine as enMine } from './en/mine.ts'
import { picture as enPicture } from './en/picture.ts'
import { plan as enPlan } from './en/plan.ts'
import { programme as enProgramme } from './en/programme.ts'
import { rehearse as enRehearse } from './en/rehearse.ts'
import { report as enReport } from './en/report.ts'
import { rings as enRings } from './en/rings.ts'
import { sheet as enSheet } from './en/sheet.ts'
import { team as enTeam } from './en/team.ts'
import { wall as enWall } from './en/wall.ts'
import { worksheet as enWorksheet } from './en/worksheet.ts'
import { author as esAuthor } from './es/author.ts'
import { check as esCheck } from './es/check.ts'
import { common as esCommon } from './es/common.ts'
import { console as esConsole } from './es/console.ts'
import { desk as esDesk } from './es/desk.ts'
import { errors as esErrors } from './es/errors.ts'
import { exercises as esExercises } from './es/exercises.ts'
import { explore as esExplore } from './es/explore.ts'
import { imports as esImports } from './es/imports.ts'
import { join as esJoin } from './es/join.ts'
import { mine as esMine } from './es/mine.ts'
import { picture as esPicture } from './es/picture.ts'
import { plan as esPlan } from './es/plan.ts'
import { programme as esProgramme } from './es/programme.ts'
import { rehearse as esRehearse } from './es/rehearse.ts'
import { report as esReport } from './es/report.ts'
import { rings as esRings } from './es/rings.ts'
import { sheet as esSheet } from './es/sheet.ts'
import { team as esTeam } from './es/team.ts'
import { wall as esWall } from './es/wall.ts'
import { worksheet as esWorksheet } from './es/worksheet.ts'

/** Every sentence, by language and namespace. For the server only: a browser loads the files it needs. */
export const resources = {
  en: {
    author: enAuthor,
    check: enCheck,
    common: enCommon,
    console: enConsole,
    desk: enDesk,
    errors: enErrors,
    exercises: enExercises,
    explore: enExplore,
    imports: enImports,
    join: enJoin,
    mine: enMine,
    picture: enPicture,
    plan: enPlan,
    programme: enProgramme,
    rehearse: enRehearse,
    report: enReport,
    sheet: enSheet,
    rings: enRings,
    team: enTeam,
    wall: enWall,
    worksheet: enWorksheet
  },
  es: {
    author: esAuthor,
    check: esCheck,
    common: esCommon,
    console: esConsole,
    desk: esDesk,
    errors: esErrors,
    exercises: esExercises,
    explore: esExplore,
    imports: esImports,
    join: esJoin,
    mine: esMine,
    picture: esPicture,
    plan: esPlan,
    programme: esProgramme,
    rehearse: esRehearse,
    report: esReport,
    sheet: esSheet,
    rings: esRings,
    team: esTeam,
    wall: esWall,
    worksheet: esWorksheet
  }
}
