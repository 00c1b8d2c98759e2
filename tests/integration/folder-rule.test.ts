import { spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'

/** For a file in each folder: imports that the arrows allow, and imports that they refuse. */
const folders: Record<string, { allowed: string[]; refused: string[] }> = {
  'app/contract/x.ts': {
    allowed: ["import { z } from 'zod'", "import { y } from './y.ts'"],
    refused: [
      "import { y } from '#app/domain/y.ts'",
      "import type { Y } from '#server/context.ts'",
      "import { readFile } from 'node:fs/promises'",
      "export * from '#db/client.ts'",
      "type Y = import('#db/client.ts').Database"
    ]
  },
  'app/domain/exercises/x.ts': {
    allowed: [
      "import { z } from 'zod'",
      "import { y } from '#app/contract/y.ts'",
      "import { y } from '../y.ts'",
      "import { y } from '#app/domain/y.ts'"
    ],
    refused: [
      "import { y } from '#app/features/y.ts'",
      "import type { Y } from '#server/context.ts'",
      "import type { Y } from '#db/types.ts'",
      "import { sum } from 'kysely'",
      "import { y } from '../../contract/y.ts'",
      "const y = await import('#server/y.ts')"
    ]
  },
  'app/features/console/x.tsx': {
    allowed: [
      "import { y } from '#app/domain/y.ts'",
      "import { y } from '#app/components/y.tsx'",
      "import type { Y } from '#server/context.ts'",
      "import type {\n  Y\n} from '#server/context.ts'",
      "import type { Socket } from 'socket.io'",
      "import { io } from 'socket.io-client'"
    ],
    refused: [
      "import { y } from '#server/context.ts'",
      "import { type Y } from '#server/context.ts'",
      "import '#server/main.ts'",
      "export { y } from '#server/y.ts'",
      "const y = await import('#server/y.ts')",
      "import { y } from '#db/client.ts'",
      "import type { Y } from '#db/types.ts'",
      "import { y } from '#app/routes/y.tsx'",
      "import { y } from '../../routes/y.tsx'",
      "import { y } from '../../../server/y.ts'",
      "import { sql } from 'kysely'",
      "import { Server } from 'socket.io'"
    ]
  },
  'app/routes/x.tsx': {
    allowed: ["import { y } from '#app/features/y.tsx'", "import type { Y } from '#server/context.ts'"],
    refused: [
      "import { y } from '#server/y.ts'",
      "import { y } from '#db/y.ts'",
      "import { y } from '#app/routes/y.tsx'"
    ]
  },
  'app/x.tsx': {
    allowed: ["import { y } from '#app/features/y.tsx'"],
    refused: ["import { y } from './routes/y.tsx'", "import { y } from '../server/y.ts'"]
  },
  'db/repositories/x.ts': {
    allowed: [
      "import { sql } from 'kysely'",
      "import { y } from '../types.ts'",
      "import { y } from '#db/types.ts'",
      "import { y } from '#app/contract/y.ts'",
      "import { y } from '#app/domain/y.ts'"
    ],
    refused: [
      "import { y } from '#server/y.ts'",
      "import type { Y } from '#server/y.ts'",
      "import { y } from '#app/locales/y.ts'",
      "import { y } from '#tests/y.ts'",
      "import { y } from '../../server/y.ts'",
      "import { Server } from 'socket.io'"
    ]
  },
  'server/commands/x.ts': {
    allowed: [
      "import { y } from '#db/y.ts'",
      "import { y } from '#app/contract/y.ts'",
      "import { y } from '#app/domain/y.ts'",
      "import { y } from '#app/locales/y.ts'",
      "import { y } from '../queries/y.ts'",
      "import type { Transaction } from 'kysely'",
      "import type { Server } from 'socket.io'"
    ],
    refused: [
      "import { y } from '#app/features/y.tsx'",
      "import { y } from '#app/routes/y.tsx'",
      "import { y } from '#tests/y.ts'",
      "import { sql } from 'kysely'",
      "import postgres from 'postgres'",
      "import { Server } from 'socket.io'",
      "import { y } from '../../db/y.ts'",
      'const y = process.env.PORT'
    ]
  },
  'server/realtime/x.ts': {
    allowed: ["import { Server } from 'socket.io'"],
    refused: ["import { sql } from 'kysely'"]
  },
  'server/env.ts': { allowed: ['const y = process.env.PORT'], refused: [] },
  'tests/realtime/x.ts': {
    allowed: [
      "import { Server } from 'socket.io'",
      "import { y } from '#server/y.ts'",
      "import { y } from '../setup/y.ts'"
    ],
    refused: ["import { y } from '../../server/y.ts'", "import { y } from '#app/routes/y.tsx'"]
  }
}

type Fault = { category: string; location: { path: string; end: { line: number } } }

/** Lays the files out beside a copy of the project's own configuration, and returns what Biome refuses in them. */
async function lint(files: Record<string, string>): Promise<Fault[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tielines-lint-'))
  try {
    for (const name of ['.biome.json', '.biome', '.gitignore']) await cp(name, join(folder, name), { recursive: true })
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text)
    }
    const biome = resolve('node_modules/.bin/biome')
    const args = ['lint', '--reporter=json', '--max-diagnostics=none']
    const { stdout } = spawnSync(biome, args, { cwd: folder, encoding: 'utf8' })
    return JSON.parse(stdout).diagnostics
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** The statements whose last line has a fault. Other faults, such as unused names, are beside the point here. */
function refusedOf(statements: string[], faults: Fault[]): string[] {
  const arrows = faults.filter(({ category }) => category === 'plugin' || category === 'lint/style/noProcessEnv')
  const lines = new Set(arrows.map(({ location }) => location.end.line))
  let end = 0
  return statements.filter((statement) => {
    end += statement.split('\n').length
    return lines.has(end)
  })
}

describe('Who may import whom', () => {
  let faults: Fault[] = []
  beforeAll(async () => {
    const files = Object.entries(folders).map(([path, statements]) => [
      path,
      Object.values(statements).flat().join('\n')
    ])
    faults = await lint(Object.fromEntries(files))
  })

  for (const [path, { allowed, refused }] of Object.entries(folders)) {
    it(`is checked in ${path}`, () => {
      const here = faults.filter(({ location }) => location.path === path)
      expect(refusedOf([...allowed, ...refused], here)).toEqual(refused)
    })
  }
})
