/** Codes about rollouts: plans, candidates, locks, and where a run can end. */
import { explain } from './explanation.ts';

export const rolloutCodes = explain({
  'candidate-invalid': {
    summary: "The balancer's own checker refused a new configuration.",
    advice:
      "Nothing was changed on any balancer: candidates are tested inside the real configuration tree before the first one is switched. The message holds the checker's words and the template line.",
  },
  'tree-broken': {
    summary: 'The configuration that is on the balancer now does not pass its own checker.',
    advice:
      'Nothing was changed. Whatever lbctl wrote would fail the test too: mend the tree by hand (`nginx -t` on that host), then run again.',
  },
  'not-included': {
    summary: "The balancer's configuration does not include a managed file.",
    advice:
      'Nothing was changed. nginx would accept the file and never read it, so that no request would move. Check `dest` in the playbook, and the `include` lines of nginx.conf: `nginx -T | grep "configuration file"` on that host lists what is read.',
  },
  'site-link-taken': {
    summary: 'A file stands where the link of a site belongs.',
    advice:
      'Nothing was changed. lbctl makes, turns and takes away links in sites-enabled, and never a file. Move it to sites-available and link it (`mv`, `ln -s`), or remove it, then run again.',
  },
  'site-claimed': {
    summary: 'A site is managed by another rollout.',
    advice:
      'Nothing was changed. Two plays that write one site would undo each other. Take the site out of one of them; `lbctl restore` of that one brings back what was there before it. After a play was renamed the former name still owns its files: restore it under that name first.',
  },
  drift: {
    summary: 'A managed file was changed by somebody else.',
    advice:
      'Nothing was changed. `lbctl plan` shows what lbctl wrote, what is there and what is wanted. --overwrite replaces the edit (it is kept as a revision), --adopt makes it the state to come back to.',
  },
  'balancer-down': {
    summary: 'The balancer does not run on that host.',
    advice:
      'Nothing was changed. Without a running master nothing can be tested safely or proven. Start it (`systemctl start nginx`), then run again.',
  },
  'prepare-failed': {
    summary: 'A host could not take the new revisions.',
    advice: 'Nothing was changed on any balancer. The message says what the host lacks: space, rights, or a program.',
  },
  'confirm-unavailable': {
    summary: 'The play has `confirm:`, and a balancer can not be armed.',
    advice:
      'Nothing was changed on any balancer. `confirm:` lets a balancer go back by itself with a systemd timer: that host does not run systemd, or could not start the timer; the message has its words. Without `confirm:` the play runs there too.',
  },
  'plan-stale': {
    summary: 'A balancer was changed after the plan was made.',
    advice:
      'Nothing was changed by this command. Another run, or an edit by hand, came in between: look with `lbctl status`, then plan and apply again.',
  },
  'plan-inputs-changed': {
    summary: 'What a saved plan was made from is not the same any more: playbook, variables, templates or inventory.',
    advice:
      'Nothing was changed. The message names what differs: put it back, or make a new plan and have that reviewed. A saved plan is applied from the same working folder of the project as it was made in.',
  },
  'plan-version': {
    summary: 'A saved plan was made by another version of lbctl.',
    advice:
      'Nothing was done. What one version reviewed another might do differently: apply the plan with the version that made it, or make a new one.',
  },
  'plan-file-invalid': {
    summary: 'A saved plan is cut short, was edited, or does not show what it stands for.',
    advice:
      'Nothing was done. The file is not the one that was reviewed: fetch it again from where it was kept, or make a new plan. Saved plans are never edited.',
  },
  'plan-file-exists': {
    summary: '`plan --out` would have to write over something that is no saved plan.',
    advice: 'Nothing was written. Give another name; only a saved plan is replaced by a new one.',
  },
  'plan-used': {
    summary: 'The plan was applied already, from here or from another machine.',
    advice:
      'Nothing was changed by this command. A plan is for one run, and the balancers keep which ones they have seen. `lbctl status` shows how far it got (`resume` or `abort` go on from there); for another run make a new plan.',
  },
  'revision-unknown': {
    summary: 'No such revision is on record.',
    advice: 'Nothing was changed. `lbctl history` lists the revisions that can be gone back to.',
  },
  'already-there': {
    summary: 'The balancers run that revision already.',
    advice: 'Nothing was changed, and nothing needs to be.',
  },
  locked: {
    summary: 'Another runner holds the run lock of this rollout.',
    advice:
      'Nothing was changed. The message names the holder. Wait with --lock-timeout, or ask them; a holder that died is taken over by itself when its lease (30 s) has run out.',
  },
  'lock-lost': {
    summary: 'Another runner took over the run lock while this one was away.',
    advice:
      'This process has stopped and writes nothing any more: the balancers refuse its fencing number. `lbctl status` shows who runs the rollout now.',
  },
  'emergency-lock': {
    summary: 'The emergency lock is set on a balancer.',
    advice:
      'Somebody stopped every apply on these balancers on purpose; the message says who and why. `lbctl abort` and `lbctl rollback` stay possible, `lbctl unlock PLAYBOOK` lets go.',
  },
  'journal-lost': {
    summary: 'No balancer could take the record of what was done.',
    advice:
      'The balancers serve a recorded state. Free space in the state folder or mend the connection, then `lbctl status` and `lbctl resume`.',
  },
  'confirm-lost': {
    summary: 'A balancer could not be told that the rollout is confirmed.',
    advice:
      'What was done stands for now. Balancers that were not confirmed go back by themselves when the time of `confirm:` is over, and one that went back takes the others with it as soon as anybody goes on. Mend the connection, then `lbctl resume` before that, or let them go back; `lbctl status` shows the time that is left.',
  },
  'rollout-unfinished': {
    summary: 'An earlier rollout of the same name is not over.',
    advice:
      'Nothing was changed. `lbctl status` shows where it stands: `promote` or `resume` finish it, `abort` or `rollback` go back to where it began; then apply again.',
  },
  'no-rollout': {
    summary: 'The balancers have no rollout of that name on record.',
    advice: 'Check the name and the inventory; `lbctl status` without a name lists what the balancers know.',
  },
  'intent-refused': {
    summary: 'What was asked for makes no sense where the rollout is now.',
    advice: 'Nothing was changed. `lbctl status` shows the step and what can be done next.',
  },
  'mixed-state': {
    summary: 'Some balancers could not be brought to the wanted state nor back.',
    advice:
      'Every balancer still serves one recorded state or the other. `lbctl status` says which; mend what the message names, then `lbctl abort` goes back to the state it began with; or apply again.',
  },
  'groups-impossible': {
    summary: 'Requests cannot be divided between the groups that the strategy names.',
    advice:
      'Nothing was done. Every upstream that has one of the two groups needs both, each with a member that is no backup; members of other groups may only be backups.',
  },
  'weight-impossible': {
    summary: 'The balancing method of an upstream cannot follow weights.',
    advice:
      'Nothing was done. With ip_hash one client address is one server, so a weight is no share of requests. Choose another method, or only the weights 0 and 100.',
  },
  'capacity-impossible': {
    summary: 'There is no way to the wanted members within max_unavailable and max_surge.',
    advice:
      'Nothing was done. Allow at least one member to be out of rotation or one too many at a time, and keep one member that is no backup.',
  },
});
