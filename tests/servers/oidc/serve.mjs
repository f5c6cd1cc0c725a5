// A real authorization server with one public native client, as RFC 8252 wants it: any loopback port, PKCE with S256 enforced, refresh
// tokens that rotate, and pages for log-in and consent. Usage: node serve.mjs MODULES, where oidc-provider is installed.
// Prints one line of JSON, {"issuer": ...}, and ends with its input.
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const modules = process.argv[2];
const { default: Provider } = await import(pathToFileURL(join(modules, 'oidc-provider', 'lib', 'index.js')));

const server = createServer();
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const issuer = `http://127.0.0.1:${server.address().port}`;

const provider = new Provider(issuer, {
  clients: [{
    client_id: 'omroeper',
    application_type: 'native',
    token_endpoint_auth_method: 'none',
    redirect_uris: ['http://127.0.0.1/signed-in'],
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
  }],
  pkce: { required: () => true, methods: ['S256'] },
  rotateRefreshToken: true,
  cookies: { keys: ['of one run only'] },
  findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
});
server.on('request', provider.callback());
process.stdout.write(`${JSON.stringify({ issuer })}\n`);

process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
