// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real authorization server for the tests: npm's oidc-provider with made-up people. Prints one JSON
// line {"issuer", "port", "control"} when it is ready, and ends when its standard input closes, so
// that a test that dies leaves nothing behind. See README.md for what `control` offers.

import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';

import * as oidc from 'oidc-provider';

console.info = console.error; // oidc-provider's notices: standard output carries our one line

const { values: options } = parseArgs({
    options: {
        port: { type: 'string', default: '0' },
        'access-lifetime': { type: 'string', default: '3600' },
    },
});

const people = {
    ada: { name: 'Ada Lindqvist', email: 'ada@example.org' },
    bo: { name: 'Bo Nakamura', email: 'bo@example.org' },
    chidi: { name: 'Chidi Okafor', email: 'chidi@example.org' },
};

const state = {
    accessLifetime: Number(options['access-lifetime']),
    denyNext: false,
    requests: [], // what the token endpoint saw, in order
    secrets: new Set(), // everything that must not turn up in a log
    grants: new Set(),
};

function account(subject) {
    const person = people[subject] ?? { name: subject, email: `${subject}@example.org` };
    return { accountId: subject, claims: () => ({ sub: subject, email_verified: true, ...person }) };
}

function configuration() {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const native = {
        application_type: 'native',
        token_endpoint_auth_method: 'none',
        grant_types: [
            'authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:device_code',
        ],
        response_types: ['code'],
    };
    return {
        clients: [
            {
                ...native,
                client_id: 'lanyard-test', // any loopback port: RFC 8252, 7.3
                redirect_uris: ['http://127.0.0.1/callback', 'http://[::1]/callback'],
            },
            {
                ...native,
                client_id: 'lanyard-fixed',
                redirect_uris: ['http://localhost:52417/callback'],
            },
        ],
        jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
        cookies: { keys: [randomBytes(16).toString('hex')] },
        claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
        scopes: ['openid', 'offline_access', 'profile', 'email'],
        conformIdTokenClaims: false, // name and e-mail stand in the ID token too
        findAccount: (ctx, subject) => account(subject),
        pkce: { required: () => true },
        rotateRefreshToken: () => true,
        ttl: {
            AccessToken: () => state.accessLifetime,
            AuthorizationCode: 60,
            Grant: 86400,
            IdToken: 3600,
            Interaction: 600,
            RefreshToken: 86400,
            Session: 86400,
        },
        features: {
            devInteractions: { enabled: true },
            deviceFlow: { enabled: true },
            introspection: { enabled: true },
            registration: { enabled: true },
            revocation: { enabled: true },
        },
    };
}

function remember(...values) {
    for (const value of values) {
        if (typeof value === 'string' && value) {
            state.secrets.add(value);
        }
    }
}

function recordTokenRequest(ctx, error) {
    const { params = {}, client, entities = {} } = ctx.oidc;
    const answer = error ? {} : ctx.body;
    state.requests.push({
        grantType: params.grant_type ?? '',
        clientId: client?.clientId ?? params.client_id ?? '',
        redirectUri: params.redirect_uri ?? '',
        error: error?.error ?? '',
        detail: error?.error_detail ?? '',
        isReuse: error?.error_detail === 'refresh token already used',
        rotations: entities.RefreshToken?.rotations ?? 0,
    });
    remember(params.code, params.code_verifier, params.refresh_token);
    remember(answer.access_token, answer.refresh_token, answer.id_token);
    if (!error && entities.Grant) {
        state.grants.add(entities.Grant.jti);
    }
}

// An allowance, which oidc-provider does not have, at addresses and in a shape of its own: what a
// provider file must be able to describe.
async function answerAllowance(ctx, next) {
    if (ctx.path !== '/allowance') {
        await next();
        return;
    }
    const bearer = /^Bearer (.+)$/.exec(ctx.get('authorization'))?.[1];
    const token = bearer && (await provider.AccessToken.find(bearer));
    if (!token) {
        ctx.status = 401;
        ctx.set('www-authenticate', 'Bearer error="invalid_token"');
        ctx.body = { error: 'invalid_token' };
        return;
    }
    const left = token.accountId === 'bo' ? 0 : 3;
    ctx.body = {
        allowance: { spent: 10 - left, of: 10, left, again: '2099-01-04T00:00:00Z' },
        plan: { id: 'team' },
    };
}

async function interceptConsent(ctx, next) {
    remember(ctx.query.state, ctx.query.nonce);
    const interaction = /^\/interaction\/([^/]+)$/.exec(ctx.path);
    if (state.denyNext && ctx.method === 'GET' && interaction) {
        state.denyNext = false;
        ctx.redirect(`${ctx.path}/abort`);
        return;
    }
    await next();
}

async function revokeGrants() {
    for (const id of state.grants) {
        await provider.AccessToken.revokeByGrantId(id);
        await provider.RefreshToken.revokeByGrantId(id);
        await provider.Grant.adapter.destroy(id);
    }
    state.grants.clear();
}

const commands = {
    'GET /requests': () => state.requests,
    'GET /secrets': () => [...state.secrets],
    'POST /deny-next': () => { state.denyNext = true; },
    'POST /revoke-grants': revokeGrants,
    'POST /access-lifetime': (seconds) => { state.accessLifetime = Number(seconds); },
};

async function control(request, response) {
    const { pathname, searchParams } = new URL(request.url, 'http://127.0.0.1');
    const command = commands[`${request.method} ${pathname}`];
    const answer = command ? ((await command(searchParams.get('value'))) ?? {}) : { unknown: pathname };
    response.writeHead(command ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer));
}

function listen(server, port) {
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => resolve(server.address().port));
    });
}

// The issuer holds the port, and the provider wants the issuer: listen first.
let handle = () => {};
const port = await listen(createServer((request, response) => handle(request, response)),
    Number(options.port));
const controlPort = await listen(createServer(control), 0);
const issuer = `http://127.0.0.1:${port}`;
const provider = new (oidc.Provider ?? oidc.default)(issuer, configuration());
provider.use(interceptConsent);
provider.use(answerAllowance);
provider.on('grant.success', (ctx) => recordTokenRequest(ctx));
provider.on('grant.error', (ctx, error) => recordTokenRequest(ctx, error));
handle = provider.callback();

console.log(JSON.stringify({ issuer, port, control: `http://127.0.0.1:${controlPort}` }));
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
