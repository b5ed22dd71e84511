/** In the place of src/plan/sudoers.ts: a text that visudo does not take. */
export function sudoersText(user: string): string {
  return `${user} ALL=(root NOPASSWD: /bin/sh\n`;
}
