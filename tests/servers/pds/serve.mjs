// Runs one Bluesky PDS and its PLC directory on 127.0.0.1 until standard input is closed.
// Arguments: the folder with node_modules, the port of the PLC directory, the port of the PDS, 'limits' or ''.
// Its data goes to the folder for temporary files (TMPDIR).
import net from 'node:net'
import path from 'node:path'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const [modules, plcPort, pdsPort, limits] = process.argv.slice(2)

// Both servers would listen on all interfaces; nobody outside this machine has a business here.
const listen = net.Server.prototype.listen
net.Server.prototype.listen = function (...args) {
  const first = args[0]
  if (typeof first === 'object' && first !== null) {
    return listen.call(this, { ...first, host: '127.0.0.1' }, ...args.slice(1))
  }
  const rest = args.slice(1).filter((one) => typeof one !== 'string')
  return listen.call(this, Number(first ?? 0), '127.0.0.1', ...rest)
}

process.stdin.on('end', () => process.exit(0))
process.stdin.resume()

const entry = createRequire(path.join(modules, 'x.js')).resolve('@atproto/dev-env')
const { TestNetworkNoAppView } = await import(pathToFileURL(entry).href)
await TestNetworkNoAppView.create({
  plc: { port: Number(plcPort) },
  pds: {
    port: Number(pdsPort),
    hostname: 'localhost',
    inviteRequired: false,
    enableDidDocWithSession: true,
    rateLimitsEnabled: limits === 'limits',
  },
})
console.log('READY')
