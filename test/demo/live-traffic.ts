/** Requests to the demo's balancers on fresh connections, counted by the group that answered. */
import { get } from 'node:http';

/** One request: when it was sent (ms since 1970), and who answered. */
export interface Answer {
  readonly at: number;
  readonly by: 'stable' | 'canary' | 'lost';
}

/** `stop` waits for the requests under way and answers with every one that was sent. */
export interface LiveTraffic {
  stop(): Promise<readonly Answer[]>;
}

/** About `perSecond` requests a second, the balancers in turn. Ends by itself after two minutes. */
export function startTraffic(urls: readonly string[], perSecond: number): LiveTraffic {
  const answers: Answer[] = [];
  const open = new Set<Promise<void>>();
  let sent = 0;
  const timer = setInterval(() => {
    sent += 1;
    const url = urls[sent % urls.length];
    if (url === undefined || sent > perSecond * 120) return;
    const at = Date.now();
    const one = ask(url).then((by) => {
      answers.push({ at, by });
    });
    open.add(one);
    void one.finally(() => open.delete(one));
  }, 1000 / perSecond);
  return {
    async stop() {
      clearInterval(timer);
      await Promise.all(open);
      return answers;
    },
  };
}

function ask(url: string): Promise<Answer['by']> {
  return new Promise((resolve) => {
    const request = get(url, { agent: false, timeout: 10_000 }, (response) => {
      let body = '';
      response.on('data', (text) => {
        body += String(text);
      });
      response.on('end', () =>
        resolve(response.statusCode === 200 && (body === 'stable' || body === 'canary') ? body : 'lost'),
      );
      response.on('error', () => resolve('lost'));
    });
    request.on('error', () => resolve('lost'));
    request.on('timeout', () => request.destroy());
  });
}
