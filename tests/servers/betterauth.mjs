// SPDX-License-Identifier: GPL-3.0-or-later
//
// Better Skills' kind of server for the tests: npm's better-auth with its deviceAuthorization and
// bearer plugins, made-up people, and /trpc/me and /trpc/healthCheck beside it. Prints one JSON line
// {"issuer", "port", "control"} when it is ready, and ends when its standard input closes, so that a
// test that dies leaves nothing behind. See README.md for what `control` offers.

import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';

console.log = console.info = console.warn = console.error; // standard output carries our one line

const { betterAuth } = await import('better-auth');
const { memoryAdapter } = await import('better-auth/adapters/memory');
const { bearer, deviceAuthorization } = await import('better-auth/plugins');

const { values: options } = parseArgs({
    options: {
        port: { type: 'string', default: '0' },
        interval: { type: 'string', default: '1s' },
        'code-lifetime': { type: 'string', default: '30m' },
        'session-lifetime': { type: 'string', default: '28800' },
    },
});

const names = { ada: 'Ada Lindqvist', bo: 'Bo Nakamura', chidi: 'Chidi Okafor' };

const state = {
    people: {}, // name → session token of the browser they approve in
    requests: [], // what arrived under /api/auth, in order
    secrets: new Set(), // everything that must not turn up in a log
    isHealthy: true,
};

const database = { user: [], session: [], account: [], verification: [], deviceCode: [] };

function configuration(issuer) {
    return {
        baseURL: issuer,
        secret: randomBytes(32).toString('hex'),
        database: memoryAdapter(database),
        emailAndPassword: { enabled: true },
        session: { expiresIn: Number(options['session-lifetime']) },
        rateLimit: { enabled: false },
        telemetry: { enabled: false },
        plugins: [
            bearer(),
            deviceAuthorization({
                verificationUri: '/device',
                expiresIn: options['code-lifetime'],
                interval: options.interval,
                validateClient: (id) => id === 'better-skills-cli',
                schema: {}, // its option check fails without
            }),
        ],
    };
}

function remember(...values) {
    for (const value of values) {
        if (typeof value === 'string' && value) {
            state.secrets.add(value);
        }
    }
}

function parsed(text) {
    try {
        return JSON.parse(text) ?? {};
    } catch {
        return {};
    }
}

async function bodyOf(request) {
    const chunks = [];
    for await (const chunk of request) {
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

function recordRequest(request, body, status, answer) {
    const sent = parsed(body.toString());
    const said = parsed(answer);
    state.requests.push({
        path: new URL(request.url, 'http://127.0.0.1').pathname,
        contentType: request.headers['content-type'] ?? '',
        hasBearer: /^Bearer ./.test(request.headers.authorization ?? ''),
        fields: Object.keys(sent).sort(),
        clientId: sent.client_id ?? '',
        scope: sent.scope ?? '',
        status,
        error: said.error ?? '',
    });
    remember(sent.device_code, said.device_code, said.access_token);
}

function send(response, status, value) {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(value));
}

// tRPC's way to answer: {"result": {"data": …}}, in a list for a batch of calls.
async function answerTrpc(request, response, url) {
    const procedure = url.pathname.slice('/trpc/'.length);
    let status = 404;
    let value = { error: { message: 'No such procedure', data: { code: 'NOT_FOUND', httpStatus: 404 } } };
    if (procedure === 'healthCheck') {
        status = state.isHealthy ? 200 : 500;
        value = state.isHealthy
            ? { result: { data: 'OK' } }
            : { error: { message: 'unwell', data: { code: 'INTERNAL_SERVER_ERROR', httpStatus: 500 } } };
    } else if (procedure === 'me') {
        const headers = new Headers({ authorization: request.headers.authorization ?? '' });
        const session = await auth.api.getSession({ headers });
        const { id, name, email } = session?.user ?? {};
        status = session ? 200 : 401;
        value = session
            ? { result: { data: { user: { id, name, email } } } }
            : { error: { message: 'UNAUTHORIZED', data: { code: 'UNAUTHORIZED', httpStatus: 401 } } };
    }
    send(response, status, url.searchParams.has('batch') ? [value] : value);
}

async function answerAuth(request, response, url) {
    const body = await bodyOf(request);
    const answer = await auth.handler(new Request(url, {
        method: request.method,
        headers: Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
        body: body.length ? body : undefined,
    }));
    const text = await answer.text();
    recordRequest(request, body, answer.status, text);
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(text);
}

async function handle(request, response) {
    const url = new URL(request.url, issuer);
    if (url.pathname.startsWith('/trpc/')) {
        await answerTrpc(request, response, url);
    } else if (url.pathname.startsWith('/api/auth/')) {
        await answerAuth(request, response, url);
    } else {
        send(response, 404, {});
    }
}

// Whoever approves is signed in in a browser of their own.
async function browserOf(person) {
    if (!state.people[person]) {
        const { token } = await auth.api.signUpEmail({
            body: {
                name: names[person] ?? person,
                email: `${person}@example.org`,
                password: randomBytes(12).toString('hex'),
            },
        });
        state.people[person] = token;
        remember(token);
    }
    return new Headers({ authorization: `Bearer ${state.people[person]}` });
}

async function decide(endpoint, parameters) {
    const headers = await browserOf(parameters.get('person') ?? 'ada');
    const answer = await auth.api[endpoint]({
        headers, body: { userCode: parameters.get('value') },
    });
    return answer;
}

function expire(parameters) {
    for (const code of database.deviceCode) {
        if (code.userCode === parameters.get('value')) {
            code.expiresAt = new Date(0);
        }
    }
}

const commands = {
    'GET /requests': () => state.requests,
    'GET /secrets': () => [...state.secrets],
    'POST /approve': (parameters) => decide('deviceApprove', parameters),
    'POST /deny': (parameters) => decide('deviceDeny', parameters),
    'POST /expire': expire,
    'POST /end-sessions': () => { database.session.length = 0; },
    'POST /health': (parameters) => { state.isHealthy = parameters.get('value') === 'good'; },
};

async function control(request, response) {
    const { pathname, searchParams } = new URL(request.url, 'http://127.0.0.1');
    const command = commands[`${request.method} ${pathname}`];
    if (!command) {
        send(response, 404, { unknown: pathname });
        return;
    }
    try {
        send(response, 200, (await command(searchParams)) ?? {});
    } catch (error) {
        send(response, 400, { error: error.body?.error ?? String(error) });
    }
}

function listen(server, port) {
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => resolve(server.address().port));
    });
}

// The server's address holds the port, and better-auth wants the address: listen first.
let auth;
let issuer;
const port = await listen(createServer((request, response) => {
    handle(request, response).catch((error) => {
        console.error(error);
        send(response, 500, {});
    });
}), Number(options.port));
const controlPort = await listen(createServer(control), 0);
issuer = `http://127.0.0.1:${port}`;
auth = betterAuth(configuration(issuer));

process.stdout.write(`${JSON.stringify({ issuer, port, control: `http://127.0.0.1:${controlPort}` })}\n`);
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
