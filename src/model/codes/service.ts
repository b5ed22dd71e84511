/** Codes about services: artifacts, releases, and their instances. */
import { explain } from './explanation.ts';

export const serviceCodes = explain({
  'release-gone': {
    summary: 'The release to go back to is not on the hosts any more.',
    advice:
      'Nothing was changed. Old releases are cleared away beyond `keep_releases` of the service. `lbctl apply PLAYBOOK -e version=…` brings the release to the hosts again and leads there by the steps of the strategy.',
  },
  'takes-requests': {
    summary: 'An instance that was to be stopped or restarted takes requests.',
    advice:
      'The message says which balancers send them. Nothing was changed. `lbctl apply` restarts replicas on a new version without losing a request: each leaves the balancers first. Where that does not matter any more, `lbctl service restart PLAYBOOK INSTANCE --force` does it at once.',
  },
  'artifact-invalid': {
    summary: 'No release can be made of what the playbook names as artifact.',
    advice:
      'Nothing was changed. A release holds files and links that stay inside it, with names in UTF-8 without control characters. The message says what is in the way; `exclude:` leaves it out.',
  },
  'artifact-changed': {
    summary: 'The artifact is no longer what the plan was made from.',
    advice:
      'Nothing was sent. The folder, archive or branch changed between planning and delivery. Plan again; a version that was delivered once needs a new number for new content.',
  },
  'artifact-unavailable': {
    summary: 'An artifact could not be fetched.',
    advice:
      'Nothing was changed. The message has the address and what the server, git, rsync or curl said. For `via: host` the host itself fetches: it needs curl and a way to the server; `via: controller` fetches here and sends.',
  },
  'artifact-mismatch': {
    summary: 'What was downloaded is not what the playbook says.',
    advice:
      'Nothing was changed, and the download was thrown away. Either the file behind the address was replaced, or `sha256:` is of another one. Find out which before you change `sha256:`.',
  },
  'delivery-failed': {
    summary: 'A host could not take in a release.',
    advice:
      'What runs was not touched. The message says what the host lacks: space, rights, or a program. What came through by then is kept (unless the disk is full) and is not sent again.',
  },
  'release-differs': {
    summary: 'The host has a release of this version with other content.',
    advice:
      'Nothing was changed. A release is never changed once it is there, so that going back to it means something. Give the new content a new version; or, if nothing uses it, remove `releases/VERSION` and `releases/VERSION.sha256` on that host.',
  },
  'release-foreign': {
    summary: 'There is a folder with the name of the release that lbctl did not make.',
    advice:
      'Nothing was changed. Below `releases/` lbctl writes each release with its list `VERSION.sha256`; this one has none. Move it away, or choose another version.',
  },
  'release-damaged': {
    summary: 'A release was changed on the host after it was delivered.',
    advice:
      'Nothing was changed. The files named are not what was delivered, or were added. If nothing uses the release, remove `releases/VERSION` and `releases/VERSION.sha256` on that host and deliver again; services should write elsewhere.',
  },
  'link-refused': {
    summary: 'Something else has the name of a command that `link:` is to make.',
    advice:
      'Nothing was changed. lbctl replaces links that lead into the releases of the service, and nothing else. Remove what is there, or choose another name.',
  },
  'hook-failed': {
    summary: 'A hook of the release failed, or ran too long.',
    advice:
      'No instance was switched to the release. The message has what the hook printed. A hook that went well is not run again for the same release; this one will be.',
  },
});
