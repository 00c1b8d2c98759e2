import { exercises } from '#app/domain/exercises/registry.ts'

/** Ids of the catalogue's exercises in which the map itself is edited. */
export const mapExercises = exercises.filter((one) => one.editsMap).map((one) => one.id)
