/** The same sentences in another language: every key of the first, each a string. A missing one does not compile. */
export type Translation<Source> = {
  [Key in keyof Source]: Source[Key] extends string ? string : Translation<Source[Key]>
}
