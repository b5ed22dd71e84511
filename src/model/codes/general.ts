/** Codes about lbctl itself, its command line, its files and its settings. */
import { explain } from './explanation.ts';

export const generalCodes = explain({
  internal: {
    summary: 'lbctl itself failed in a way it did not foresee.',
    advice:
      'This is a bug. State on the hosts is recorded as usual: `lbctl status` shows it, `lbctl resume` or `lbctl abort` go on from it. Please report the text that was printed.',
  },
  usage: {
    summary: 'The command line could not be understood.',
    advice: 'Nothing was done. `lbctl COMMAND --help` lists the arguments.',
  },
  'settings-invalid': {
    summary: 'A setting in lbctl.config.yml, the user configuration or an LBCTL_* variable is wrong.',
    advice: 'Nothing was done. The message names the file or variable and what was expected.',
  },
  'confirmation-needed': {
    summary: 'The command changes something and was not confirmed.',
    advice: 'Nothing was changed and no lock was held while asking. Answer y on a terminal, or pass -y.',
  },
  'timed-out': {
    summary: 'Something took longer than was allowed.',
    advice: 'What is on record is true: `lbctl status` shows it.',
  },
  'init-exists': {
    summary: '`lbctl init` would have to write over files that are there.',
    advice: 'Nothing was written. Give an empty folder.',
  },
  interrupted: {
    summary: 'The run was told to stop by a signal.',
    advice:
      'The host action under way was finished and recorded, and the run lock was released. The line that was printed goes on from here.',
  },
  'file-unreadable': {
    summary: 'A file that the playbook needs could not be read.',
    advice: 'Nothing was done. Paths in a playbook are relative to the folder of the playbook.',
  },
  'file-outside-project': {
    summary: 'A path in the playbook leads out of the project, by `..` or through a symbolic link.',
    advice:
      'Nothing was done. The project is the nearest folder upwards with lbctl.config.yml, package.json or .git, else the parent of the folder the playbook is in. Move the file into it.',
  },
  'metrics-address': {
    summary: 'Metrics can not be served at the address that --metrics names.',
    advice:
      'The watcher did not start. The message says why: another program listens there, the machine does not have the address, or only root may have the port. Name another one.',
  },
  'unit-not-written': {
    summary: 'A unit of systemd could not be written.',
    advice:
      'The message says which, and why: no systemd on this machine, a file system that is read-only, a full disk. What was written before it stays, and is not started by itself. Mend it and run `lbctl watch PLAYBOOK --install` again; `systemctl daemon-reload` comes after.',
  },
  'log-file': {
    summary: 'The file that --log-file names can not be written to.',
    advice:
      'The watcher did not start. Make the folder, and let the user of the watcher write to it. A disk that is full later on stops nobody: lines go to standard error then.',
  },
});
