// Adds the optional packages of other platforms to package-lock.json. A registry mirror that carries only this machine's
// makes npm leave them out of the lock, and `npm ci` then refuses it everywhere. Name and version are those that the
// parent package asks for; os, cpu and libc follow from the name. There is no integrity hash for them, since nothing was
// downloaded: `npm install --package-lock-only` against a full registry adds the hashes.
import { readFileSync, writeFileSync } from 'node:fs'

const pattern = /(android|darwin|freebsd|linux|openharmony|win32|wasm32)-?(arm64|armv7|arm|x64|ia32|ppc64|s390x|riscv64|loong64|wasi)?(?:-(gnu|musl|msvc|eabi|gnueabihf|musleabihf))?$/
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const known = lock.packages

for (const [parent, { optionalDependencies = {}, dev }] of Object.entries(known)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const path = `node_modules/${name}`
    const platform = pattern.exec(name)
    if (known[path] || known[`${parent}/${path}`] || platform === null || !/^\d+\.\d+\.\d+$/.test(version)) continue
    const [, os, cpu = os, abi] = platform
    const libc = { gnu: 'glibc', musl: 'musl' }[abi]
    known[path] = { version, cpu: [cpu], ...(dev ? { dev } : {}), ...(os === 'linux' && libc ? { libc: [libc] } : {}), optional: true, os: [os] }
    console.log(`added ${name}@${version}`)
  }
}

lock.packages = Object.fromEntries(Object.entries(known).toSorted(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync('package-lock.json', `${JSON.stringify(lock, undefined, 2)}\n`)
