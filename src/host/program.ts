/** Of which files the host program is made, in the order in which a shell reads them. */

/** From the root of the package. */
export const HOST_PROGRAM: readonly string[] = [
  'src/host/lbctl-host.sh',
  'src/host/lbctl-revisions.sh',
  'src/host/lbctl-journal.sh',
  'src/host/lbctl-commit.sh',
  'src/host/lbctl-look.sh',
  'src/host/lbctl-confirm.sh',
];
