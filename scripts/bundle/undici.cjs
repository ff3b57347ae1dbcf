'use strict'
// What the packages of the bundle use of undici, which is `fetch` and `ProxyAgent`. Its own entry point would bring all of
// it: mocks, WebSocket, caches, a third of dist. `__tests__/e2e/proxy.test.ts` shows that a proxy is still used.
const Dispatcher = require('undici/lib/dispatcher/dispatcher.js')
const ProxyAgent = require('undici/lib/dispatcher/proxy-agent.js')
const { fetch } = require('undici/lib/web/fetch/index.js')

// As undici's entry point does: a ProxyAgent connects by one of these.
Object.assign(Dispatcher.prototype, require('undici/lib/api/index.js'))

module.exports = { fetch, ProxyAgent }
