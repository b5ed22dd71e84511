/** What is wrong with a rendered file: a line of the output (from 1), or the file as a whole (0). */
export interface OutputProblem {
  readonly line: number;
  readonly message: string;
  readonly expected?: string;
}
