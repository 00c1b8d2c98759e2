import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'

/**
 * The build configuration: Remix is a Vite plugin, so this file is the Vite configuration
 * and every script names it (`--config remix.config.js`).
 */
export default defineConfig({
  plugins: [
    tailwindcss(),
    remix({
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_lazyRouteDiscovery: true
      },
      buildDirectory: 'build'
    })
  ],
  // Hundreds of small files that Node would otherwise read one by one at every start; and clsx, which is theirs, not ours.
  ssr: {
    noExternal: [/^react-aria/, /^react-stately/, /^@react-(aria|stately|types)\//, /^@internationalized\//, 'clsx']
  },
  build: { target: 'es2022', sourcemap: false, reportCompressedSize: false }
})
