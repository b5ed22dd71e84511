// Sends requests at a fixed rate and counts the answers, in a process of its own so that a busy test doesn't distort them.
// Started by traffic.ts with its options as one JSON argument; answers with one JSON line when standard input ends.
import { Agent, request } from 'node:http';

const { targets, rate, keepAlive, method, concurrency, timeoutMs, limitMs } = JSON.parse(process.argv[2]);
const agent = new Agent({ keepAlive, maxSockets: concurrency });
const tally = { sent: 0, ok: 0, lost: 0, skipped: 0, errors: {}, byBody: {}, byStatus: {} };
let inFlight = 0;

const count = (where, key) => {
  where[key] = (where[key] ?? 0) + 1;
};

function lose(reason) {
  tally.lost += 1;
  count(tally.errors, reason);
}

/** One request, counted exactly once: as ok (a whole 2xx answer) or as lost. */
function send(target) {
  tally.sent += 1;
  inFlight += 1;
  let settled = false;
  const settle = (how) => {
    if (settled) return;
    settled = true;
    inFlight -= 1;
    how();
  };
  const outgoing = request(target, { agent, method, timeout: timeoutMs }, (answer) => {
    let body = '';
    answer.setEncoding('utf8');
    answer.on('data', (text) => {
      body += text;
    });
    answer.on('error', (error) => settle(() => lose(error.code ?? error.message)));
    answer.on('close', () => {
      settle(() => {
        if (!answer.complete) return lose('incomplete');
        count(tally.byStatus, answer.statusCode);
        if (answer.statusCode < 200 || answer.statusCode > 299) return lose(`HTTP ${answer.statusCode}`);
        tally.ok += 1;
        count(tally.byBody, body);
      });
    });
  });
  outgoing.on('timeout', () => outgoing.destroy(Object.assign(new Error('timeout'), { code: 'TIMEOUT' })));
  outgoing.on('error', (error) => settle(() => lose(error.code ?? error.message)));
  outgoing.end(method === 'POST' ? 'x' : undefined);
}

const began = performance.now();
let due = 0;
const ticking = setInterval(() => {
  const should = Math.floor(((performance.now() - began) / 1000) * rate);
  for (; due < should; due += 1) {
    // Over the limit the request is left out and said so: a queue here would hide a slow balancer.
    if (inFlight >= concurrency) tally.skipped += 1;
    else send(targets[due % targets.length]);
  }
}, 5);

let finishing = false;
function finish() {
  if (finishing) return;
  finishing = true;
  clearInterval(ticking);
  const wait = setInterval(() => {
    if (inFlight > 0) return;
    clearInterval(wait);
    agent.destroy();
    process.stdout.write(`${JSON.stringify(tally)}\n`, () => process.exit(0));
  }, 5);
}

process.stdin.on('end', finish).on('error', finish).resume();
setTimeout(finish, limitMs);
