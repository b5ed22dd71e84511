/** What ends or hides a word, a directive or a block of nginx: no value may bring it into a file unasked. */

/** Line ends and other control characters (but tab), `;`, braces, quotes, `\` and `#`. */
export const NGINX_MARK = /[;{}"'\\#]|[^\P{Cc}\t]/u;
