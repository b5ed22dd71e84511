/** Globs as in rsync and .gitignore: `*` and `?` within a name, `**` across them; one without `/` is about a name anywhere. */

/** Whether a path relative to the folder is meant by one of them. */
export function isExcluded(path: string, globs: readonly string[]): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return globs.some((glob) => {
    const bare = glob.replace(/^\//, '').replace(/\/$/, '');
    return pattern(bare).test(glob.startsWith('/') || bare.includes('/') ? path : name);
  });
}

function pattern(glob: string): RegExp {
  const source = glob.replaceAll(/\*\*\/|\*\*|\*|\?|[^*?]+/g, (part) => {
    if (part === '**/') return '(?:.*/)?';
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    return part === '?' ? '[^/]' : part.replaceAll(/[\\^$.|+()[\]{}]/g, '\\$&');
  });
  return new RegExp(`^${source}$`, 's');
}
