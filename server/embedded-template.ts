/** An empty cluster of the embedded database, made by the build, that a new data folder begins from. */
export const embeddedTemplate = 'build/embedded'
