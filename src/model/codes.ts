/** Every error code lbctl can print, with the text `lbctl explain CODE` shows. Codes are never renamed or reused. */

interface Explanation {
  /** What happened, in one sentence. */
  readonly summary: string;
  /** What state things are in now and what to do, for the person who reads it at night. */
  readonly advice: string;
}

const explain = <T extends Record<string, Explanation>>(table: T): T => table;

export const codes = explain({
  'internal': {
    summary: 'lbctl itself failed in a way it did not foresee.',
    advice: 'This is a bug. State on the hosts is recorded as usual: `lbctl status` shows it, `lbctl resume` or `lbctl abort` go on from it. Please report the text that was printed.',
  },
  'usage': {
    summary: 'The command line could not be understood.',
    advice: 'Nothing was done. `lbctl COMMAND --help` lists the arguments.',
  },
  'interrupted': {
    summary: 'The run was told to stop by a signal.',
    advice: 'The host action under way was finished and recorded, and the run lock was released. The line that was printed goes on from here.',
  },
});

export type Code = keyof typeof codes;
