/** The ways in which a host tests a candidate of nginx: whatever a test has to find out, each has to. */
import type { Vars } from '../../src/model/host.ts';
import type { Opening, ScratchNginx } from './scratch-nginx.ts';

export const WAYS_TO_TEST: readonly (readonly [string, (nginx: ScratchNginx) => Opening])[] = [
  ["by nginx's own test", () => ({})],
  ["by a command of the user's", ({ conf }) => ({ vars: { nginx_test: `nginx -t -c ${conf}` } satisfies Vars })],
  ['in a copy of the tree, without root', () => ({ sabotage: "NGX_NAMESPACE=''" })],
];
