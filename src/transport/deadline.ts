/** Waiting that ends: for an event, a time limit or a signal, whichever comes first. */

/** Runs `start` with a settle function; resolves `'late'` after `ms`, rejects with the signal's reason when aborted. */
export function within<T>(
  ms: number,
  signal: AbortSignal,
  start: (settle: (value: T) => void, fail: (reason: unknown) => void) => void,
): Promise<T | 'late'> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    const release = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
    };
    const onAbort = (): void => {
      release();
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      release();
      resolve('late');
    }, ms);
    signal.addEventListener('abort', onAbort, { once: true });
    start(
      (value) => {
        release();
        resolve(value);
      },
      (reason) => {
        release();
        reject(reason);
      },
    );
  });
}

/** Waits for something that goes on without us: rejects with the signal's reason when aborted. */
export function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason);
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}
