/** Files that come with lbctl beside its code: templates, the schema, the host program, example playbooks. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Templates that a playbook may use without having them. */
export const OWN_TEMPLATES = ['upstream.conf.ejs', 'site.conf.ejs', 'unit.service.ejs', 'unit.target.ejs'].map(
  (name) => `templates/${name}`,
);

/**
 * The path of a file of the package, found upwards from this module, so that it is the same in the checkout and in
 * the bundle (`dist/`). Throws when the installation is not whole.
 */
export function packageFile(name: string): string {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return join(folder, name);
  }
  throw new Error(`${name} is missing: the installation of lbctl is not whole`);
}
