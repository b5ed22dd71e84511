/** Where events go for people and programs to see. */
import type { Event } from '../model/event.ts';

/** May not throw, block or decide; `close` resolves when everything is written. */
export interface Reporter {
  on(event: Event): void;
  close(): Promise<void>;
}
